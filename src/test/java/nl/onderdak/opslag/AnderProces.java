package nl.onderdak.opslag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A {@link Databasehouder} in a Java process of its own. */
record AnderProces(Process proces, String melding) implements AutoCloseable {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Starts the process and returns when it has the database or was refused. */
    static AnderProces op(Proefmap map) throws IOException {
        Process proces = new ProcessBuilder(JAVA, "-cp", System.getProperty("java.class.path"), Databasehouder.class.getName(),
                map.map().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader uitvoer = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8));
        for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
            if (regel.startsWith("open ") || regel.startsWith("geweigerd ")) {
                return new AnderProces(proces, regel);
            }
        }
        throw new IllegalStateException("the process ended without a word");
    }

    Toegang toegang() {
        String[] delen = melding.split(" ");
        return new Toegang(Integer.parseInt(delen[1]), Databasecluster.NAAM, delen[2]);
    }

    /** The same as kill -9. */
    void vermoord() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        proces.getOutputStream().close();
        if (!proces.waitFor(20, TimeUnit.SECONDS)) {
            vermoord();
        }
    }
}
