package nl.onderdak.adviespagina;

import java.util.List;
import java.util.Optional;

/**
 * A stored advice as the page shows it.
 *
 * @param onderwerp  what the model is about
 * @param voet       address of the style sheet for the foot of a printed page
 * @param besluiten  what the reader asked for, by judgement
 * @param lijsten    other outcomes that are a list, not empty and not used by another: what to mind, when to look again
 * @param tussenstappen every other outcome
 * @param nietGegeven meaning of the facts that were not sent
 * @param tabellenBewaard whether the rule set of then could be read
 */
public record Brief(Teksten teksten, String id, Tekst onderwerp, String omschrijving, Optional<String> peildatum, String tijdstip, String voet, String regelset, List<Groep> besluiten,
        List<Lijst> lijsten, List<Uitkomst> tussenstappen, List<Stap> pad, List<Feit> feiten, List<String> nietGegeven, List<Gemis> gemis,
        boolean tabellenBewaard) {

    /** The decisions with the same judgement. */
    public record Groep(Oordeel oordeel, List<Besluit> besluiten) {
    }

    /** An outcome with several values. */
    public record Lijst(Tekst naam, List<Tekst> delen) {
    }

    /** An outcome in full. */
    public record Uitkomst(Tekst naam, String omschrijving, Optional<Tekst> waarde) {
    }

    /** Whether the language is one that nobody checked on the law. */
    public boolean vertaald() {
        return teksten.taal() != Taal.NL;
    }

    /** The other languages of the page. */
    public List<Taal> andereTalen() {
        return List.of(Taal.values()).stream().filter(taal -> taal != teksten.taal()).toList();
    }
}
