package nl.onderdak.archief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * Command that makes a key file, or adds a new master key to one that is there. It never changes which one counts: that is one line for who
 * runs the service, once every replica has the new file. {@code docs/sleutels.md} tells the steps.
 */
public final class Sleutelmaker {

    private Sleutelmaker() {
    }

    public static void main(String[] argumenten) throws IOException {
        if (argumenten.length != 1) {
            System.err.println("Geef het sleutelbestand op, bijvoorbeeld: sleutels.properties");
            System.exit(2);
            return;
        }
        System.out.println(maak(Path.of(argumenten[0])));
    }

    /** @return what was done, in Dutch */
    static String maak(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            if (Files.getFileStore(bestand.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(bestand, Sleutelbestand.nieuw());
            return "Nieuw sleutelbestand " + bestand + ". Bewaar het apart van de database, met een kopie: zonder dit bestand is geen advies meer te lezen.";
        }
        String inhoud = Files.readString(bestand);
        Properties regels = Sleutelbestand.regels(inhoud);
        String id = Sleutelbestand.nieuweNaam();
        StringBuilder erbij = new StringBuilder(inhoud.endsWith("\n") ? "" : "\n").append(Sleutelbestand.nieuweHoofdsleutel(id));
        boolean ondertekening = regels.containsKey(Sleutelbestand.PRIVE);
        if (!ondertekening) {
            erbij.append(Sleutelbestand.nieuweOndertekening());
        }
        Sleutelbestand.lees(inhoud + erbij);
        Files.write(bestand, erbij.toString().getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        return "Hoofdsleutel " + id + " staat erbij" + (ondertekening ? "" : ", met een nieuw paar om te ondertekenen")
                + ". Geef het bestand aan alle diensten en zet daarna hoofdsleutel=" + id + ".";
    }
}
