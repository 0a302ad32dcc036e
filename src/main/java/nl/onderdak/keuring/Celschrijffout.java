package nl.onderdak.keuring;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way in which people write a cell that the engine does not read, with how to write it.
 *
 * @param code of the finding
 * @param melding Dutch: what is wrong, to follow on the place and a colon
 */
record Celschrijffout(String code, String melding, String oplossing) {

    private static final Pattern ISO = Pattern.compile("\"?(\\d{4})-(\\d{1,2})-(\\d{1,2})\"?");
    private static final Pattern NEDERLANDS = Pattern.compile("\"?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\"?");
    private static final Pattern BEDRAG = Pattern.compile("(?:€|EUR)?\\s*(-?\\d{1,3}(?:\\.\\d{3})+|-?\\d+)(?:,(\\d{1,2}|-))?");
    private static final Pattern GEHEEL = Pattern.compile("-?\\d+");

    /** The first that fits; empty when only the parser of the engine can tell. */
    static Optional<Celschrijffout> van(String cel, Domein domein) {
        return Stream.<BiFunction<String, Domein, Optional<Celschrijffout>>>of(
                        Celschrijffout::aanhalingstekens, Celschrijffout::dag, Celschrijffout::getal, Celschrijffout::code, Celschrijffout::isteken, Celschrijffout::haakjes)
                .flatMap(soort -> soort.apply(cel, domein).stream()).findFirst();
    }

    private static Optional<Celschrijffout> aanhalingstekens(String cel, Domein domein) {
        if (cel.matches("(?s).*[“”„‘’].*")) {
            return fout("syntaxis", "de cel heeft gekrulde aanhalingstekens.", "Gebruik rechte aanhalingstekens: \"ja\".");
        }
        return cel.chars().filter(teken -> teken == '"').count() % 2 == 0 ? Optional.empty()
                : fout("syntaxis", "er mist een aanhalingsteken.", "Zet om elke waarde twee rechte aanhalingstekens, bijvoorbeeld \"ja\".");
    }

    private static Optional<Celschrijffout> dag(String cel, Domein domein) {
        if (domein.soort() != Domein.Soort.DAG) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(cel);
        Matcher nederlands = NEDERLANDS.matcher(cel);
        if (!iso.matches() && !nederlands.matches()) {
            return Optional.empty();
        }
        String dag = iso.matches() ? iso.group(1) + "-" + twee(iso.group(2)) + "-" + twee(iso.group(3))
                : nederlands.group(3) + "-" + twee(nederlands.group(2)) + "-" + twee(nederlands.group(1));
        return fout("type", "de cel is niet als dag te lezen.", "Schrijf date(\"" + dag + "\").");
    }

    private static String twee(String cijfers) {
        return cijfers.length() == 1 ? "0" + cijfers : cijfers;
    }

    private static Optional<Celschrijffout> getal(String cel, Domein domein) {
        Matcher bedrag = BEDRAG.matcher(cel);
        if (domein.soort() != Domein.Soort.GETAL || !bedrag.matches() || GEHEEL.matcher(cel).matches()) {
            return Optional.empty();
        }
        String centen = bedrag.group(2) == null || bedrag.group(2).equals("-") ? "" : "." + bedrag.group(2);
        return fout("type", "de cel is niet als getal te lezen.", "Schrijf " + bedrag.group(1).replace(".", "") + centen + ": een punt voor de decimalen, geen euroteken en geen punt voor duizenden.");
    }

    private static Optional<Celschrijffout> code(String cel, Domein domein) {
        return domein.codes().contains(cel) && domein.soort() == Domein.Soort.KEUZE
                ? fout("syntaxis", "de waarde " + cel + " staat niet tussen aanhalingstekens.", "Schrijf \"" + cel + "\".") : Optional.empty();
    }

    private static Optional<Celschrijffout> isteken(String cel, Domein domein) {
        return cel.startsWith("=") ? fout("syntaxis", "een cel begint niet met een isteken.", "Schrijf alleen de waarde: " + cel.replaceFirst("^=+\\s*", "") + ".") : Optional.empty();
    }

    private static Optional<Celschrijffout> haakjes(String cel, Domein domein) {
        String zonderTekst = cel.replaceAll("\"[^\"]*\"", "");
        long open = zonderTekst.chars().filter(teken -> "([{".indexOf(teken) >= 0).count();
        long dicht = zonderTekst.chars().filter(teken -> ")]}".indexOf(teken) >= 0).count();
        return open == dicht ? Optional.empty()
                : open > dicht ? fout("syntaxis", "er gaat een haakje open dat nergens sluit.", "Zet het haakje dicht erbij.")
                : fout("syntaxis", "er sluit een haakje dat nergens opengaat.", "Haal het haakje dicht weg, of zet het haakje open erbij.");
    }

    private static Optional<Celschrijffout> fout(String code, String melding, String oplossing) {
        return Optional.of(new Celschrijffout(code, melding, oplossing));
    }
}
