package nl.onderdak.gemeente;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Zoekvraag;

/**
 * A question about municipalities: of which day, and in which regions.
 *
 * @param peildatum today when the caller gave none
 * @param regios    the regions asked for; a municipality must lie in all of them
 */
record Gemeentevraag(LocalDate peildatum, List<Binnen> regios) {

    private static final String PEILDATUM = "peildatum";

    /** Lying in one region. */
    record Binnen(Regiosoort soort, String code) {
        boolean bevat(Gemeente gemeente) {
            return soort.van(gemeente).filter(regio -> regio.code().equals(code)).isPresent();
        }
    }

    /**
     * @param filters the regions that can be asked for here
     * @throws Geweigerd 400 with everything that is wrong with the question
     */
    static Gemeentevraag van(UriInfo adres, Gemeentegegevens gegevens, Regiosoort... filters) {
        List<String> sleutels = new ArrayList<>(List.of(PEILDATUM));
        List.of(filters).forEach(soort -> sleutels.add(soort.veld()));
        Zoekvraag vraag = Zoekvraag.van(adres, sleutels);
        LocalDate peildatum = vraag.datumOfVandaag(PEILDATUM);
        if (peildatum.isBefore(gegevens.vanaf())) {
            vraag.fout(PEILDATUM, "buiten-bereik", "Welke gemeenten er op deze dag waren staat niet in de gegevens.", peildatum.toString(),
                    "Een dag vanaf " + gegevens.vanaf() + ".");
        }
        List<Binnen> regios = new ArrayList<>();
        for (Regiosoort soort : filters) {
            Optional<String> code = vraag.code(soort.veld(), gegevens.regios(soort).stream().map(Regio::code).toList());
            code.ifPresent(regio -> regios.add(new Binnen(soort, regio)));
        }
        vraag.eis();
        return new Gemeentevraag(peildatum, regios);
    }

    List<Gemeente> gemeenten(Gemeentegegevens gegevens) {
        return gegevens.op(peildatum).stream().filter(gemeente -> regios.stream().allMatch(binnen -> binnen.bevat(gemeente))).toList();
    }
}
