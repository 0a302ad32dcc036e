package nl.onderdak.keuring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Regelbestand;

/** Reads the models that somebody sends: one file, or a zip with what it imports. Writes nothing. */
final class Modelpakket {

    private static final int MEESTE_BESTANDEN = 40;
    private static final int GROOTSTE_SAMEN = 20_000_000;

    private Modelpakket() {
    }

    static List<Regelbestand> vanXml(byte[] inhoud) {
        return List.of(new Regelbestand("model.dmn", inhoud));
    }

    /** @throws Geweigerd 400 when it is no zip, or one that no honest sender makes */
    static List<Regelbestand> vanZip(byte[] inhoud) {
        Map<String, Regelbestand> bestanden = new LinkedHashMap<>();
        int samen = 0;
        int ingangen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud), StandardCharsets.UTF_8)) {
            for (ZipEntry ingang = zip.getNextEntry(); ingang != null; ingang = zip.getNextEntry()) {
                if (++ingangen > MEESTE_BESTANDEN) {
                    throw fout("te-veel-bestanden", "De zip heeft meer dan " + MEESTE_BESTANDEN + " bestanden.", "Ten hoogste " + MEESTE_BESTANDEN + " modellen.");
                }
                String naam = naam(ingang.getName());
                if (ingang.isDirectory()) {
                    continue;
                }
                byte[] uitgepakt = zip.readNBytes(Xmlkeuring.GROOTSTE + 1);
                samen += uitgepakt.length;
                if (uitgepakt.length > Xmlkeuring.GROOTSTE || samen > GROOTSTE_SAMEN) {
                    throw fout("te-groot", "De bestanden in de zip zijn uitgepakt te groot.", "Ten hoogste 5 MB per bestand en 20 MB samen.");
                }
                if (bestanden.put(naam, new Regelbestand(naam, uitgepakt)) != null) {
                    throw fout("dubbel-bestand", "De zip heeft twee bestanden " + naam + ".", "Elk bestand een eigen naam.");
                }
            }
        } catch (IOException | IllegalArgumentException stuk) {
            throw fout("geen-zip", "De inhoud van het verzoek is geen leesbare zip.", "Een zip met een of meer bestanden die eindigen op .dmn.");
        }
        if (bestanden.isEmpty()) {
            throw fout("geen-model", "De zip heeft geen enkel bestand, of is geen zip.", "Een zip met een of meer bestanden die eindigen op .dmn.");
        }
        return List.copyOf(bestanden.values());
    }

    private static String naam(String pad) {
        if (pad.contains("..") || pad.startsWith("/") || pad.contains("\\") || pad.contains(":") || pad.chars().anyMatch(teken -> teken < ' ')) {
            throw fout("naam", "De zip heeft een bestand met een naam die buiten de zip wijst.", "Namen zonder .. en zonder schijf of begin met /.");
        }
        String naam = pad.substring(pad.lastIndexOf('/', pad.length() - 2) + 1);
        if (!pad.endsWith("/") && !naam.endsWith(".dmn") && !naam.endsWith(".gevallen.csv")) {
            throw fout("bestandssoort", "De zip heeft een bestand dat geen model is: " + kort(naam) + ".", "Alleen bestanden die eindigen op .dmn of .gevallen.csv; geen zip in een zip.");
        }
        return naam;
    }

    private static String kort(String naam) {
        return naam.length() > 80 ? naam.substring(0, 80) + "..." : naam;
    }

    private static Geweigerd fout(String code, String detail, String toegestaan) {
        return new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("", code, detail, null, toegestaan))));
    }
}
