package nl.onderdak.voorstel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.onderdak.bewerking.Bestandstekst;
import nl.onderdak.bewerking.Concepttekst;
import nl.onderdak.regels.Regelbestand;

/** A proposal and the text of its draft at one moment. */
record Werkstand(Verloop verloop, Concepttekst tekst) {

    private static final Pattern RIJ = Pattern.compile("<(?:\\w+:)?rule\\s+id=\"([^\"]+)\"");
    private static final Pattern GEVAL = Pattern.compile("(?m)^([^;\\s]+);");

    /** A file whose text is empty is not there. */
    List<Regelbestand> alles() {
        return tekst.bestanden().stream().filter(bestand -> bestand.inhoud().length > 0).toList();
    }

    /** Ids of the rows in the models that were edited, and of all cases. */
    Set<String> ids() {
        Set<String> rijen = new TreeSet<>();
        tekst.bestanden().stream().filter(Regelbestand::isGevallen).map(bestand -> new String(bestand.inhoud(), StandardCharsets.UTF_8))
                .forEach(inhoud -> GEVAL.matcher(inhoud).results().forEach(geval -> rijen.add(geval.group(1))));
        verloop.bestanden().stream().flatMap(naam -> tekst.bestand(naam).stream()).map(Bestandstekst::inhoud)
                .forEach(inhoud -> RIJ.matcher(inhoud).results().forEach(rij -> rijen.add(rij.group(1))));
        return rijen;
    }

    /** What comes of it after events that followed. */
    static Concepttekst na(Concepttekst tekst, List<Gebeurtenis> gebeurtenissen) {
        Concepttekst nu = tekst;
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            for (String bestand : gebeurtenis.bestanden()) {
                nu = nu.pasToe(bestand, gebeurtenis.inhoud().splitsingen().get(bestand));
            }
        }
        return nu;
    }
}
