package nl.onderdak.gevolg;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Gekozen;

/** The project's rule set, and drafts of it with a text replaced. */
final class Concept {

    static final Gekozen GELDEND = new Gekozen(Projectregelset.REGELSET, true, Instant.EPOCH, Projectregels.gevallen());

    private static final Map<List<String>, Regelset> CONCEPTEN = new ConcurrentHashMap<>();

    private Concept() {
    }

    /** @param wat and wordt in turns; every {@code wat} must stand in the file once */
    static Gekozen met(String bestand, String... watEnWordt) {
        return new Gekozen(CONCEPTEN.computeIfAbsent(List.of(bestand, String.join("\n", watEnWordt)), nieuw -> laad(bestand, watEnWordt)), false, Instant.EPOCH,
                Projectregels.gevallen());
    }

    private static Regelset laad(String bestand, String[] watEnWordt) {
        return RegelsetLoader.laad(Projectregelset.REGELSET.bestanden().stream()
                .map(regels -> regels.naam().equals(bestand) ? vervang(regels, watEnWordt) : regels).toList(), Projectregelset.REGELSET);
    }

    static Regelbestand vervang(Regelbestand regels, String... watEnWordt) {
        String tekst = new String(regels.inhoud(), StandardCharsets.UTF_8);
        for (int i = 0; i < watEnWordt.length; i += 2) {
            if (tekst.split(Pattern.quote(watEnWordt[i]), -1).length != 2) {
                throw new IllegalArgumentException(watEnWordt[i] + " does not stand once in " + regels.naam());
            }
            tekst = tekst.replace(watEnWordt[i], watEnWordt[i + 1]);
        }
        return new Regelbestand(regels.naam(), tekst.getBytes(StandardCharsets.UTF_8));
    }
}
