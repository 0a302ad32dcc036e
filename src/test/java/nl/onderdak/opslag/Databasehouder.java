package nl.onderdak.opslag;

import java.nio.file.Path;

/** A process of its own that opens a database, so that tests can kill it. Prints port and password, and closes when its input ends. */
public final class Databasehouder {

    private Databasehouder() {
    }

    public static void main(String[] argumenten) throws Exception {
        try (EigenDatabase database = EigenDatabase.open(new Proefmap(Path.of(argumenten[0])).instelling())) {
            System.out.println("open " + database.toegang().poort() + " " + database.toegang().wachtwoord());
            System.in.read();
        } catch (OpslagOnbruikbaar e) {
            System.out.println("geweigerd " + e.getMessage());
        }
    }
}
