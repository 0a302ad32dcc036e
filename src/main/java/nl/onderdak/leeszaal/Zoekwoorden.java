package nl.onderdak.leeszaal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderdak.regels.Rij;

/** Words that must all occur in what a reader sees of a row: its id, sentence, question, sources, facts and place. */
record Zoekwoorden(List<String> woorden) {

    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}");

    /** @param vraag words with spaces between them; capitals and accents make no difference */
    static Zoekwoorden van(String vraag) {
        return new Zoekwoorden(Arrays.stream(vlak(vraag).strip().split("\\s+")).filter(woord -> !woord.isEmpty()).toList());
    }

    boolean staanIn(Tabelinhoud tabel, Rij rij) {
        Stream<String> bronnen = rij.bronnen().stream().flatMap(bron -> Stream.of(bron.verwijzing(), Vindplaats.opschrift(bron)));
        String tekst = vlak(String.join(" ", Stream.of(
                Stream.of(rij.id(), tabel.model(), tabel.naam(), rij.toelichting(), rij.vraag().orElse("")), rij.feiten().stream(), bronnen)
                .flatMap(deel -> deel).toList()));
        return woorden.stream().allMatch(tekst::contains);
    }

    private static String vlak(String tekst) {
        return ACCENTEN.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
