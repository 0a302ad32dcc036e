package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.regels.Rij;

/**
 * Some of the rows of a rule set, over all tables.
 *
 * @param totaal number of rows that were asked for
 * @param pagina which part of them this is, from 1
 */
record Rijenpagina(String regelset, int totaal, long pagina, long paginaGrootte, List<Zoekrij> rijen) {

    record Zoekrij(
            String id, String model, String tabel, String toelichting, String zekerheid, Optional<LocalDate> geldigVan, Optional<LocalDate> geldigTot,
            List<Bronvermelding> bronnen, Optional<String> vraag) {

        private static Zoekrij van(Tabelinhoud tabel, Rij rij) {
            return new Zoekrij(rij.id(), tabel.model(), tabel.naam(), rij.toelichting(), rij.zekerheid().tekst(), rij.geldigheid().van(), rij.geldigheid().tot(),
                    rij.bronnen().stream().map(Bronvermelding::van).toList(), rij.vraag());
        }
    }

    /** A page beyond the last is empty. */
    static Rijenpagina van(String regelset, Stream<Tabelinhoud> tabellen, Optional<Zoekwoorden> zoek, Optional<String> zekerheid, long pagina,
            long paginaGrootte) {
        List<Gevonden> gevonden = tabellen.flatMap(tabel -> tabel.rijen().stream().map(rij -> new Gevonden(tabel, rij)))
                .filter(rij -> zekerheid.map(rij.rij().zekerheid().tekst()::equals).orElse(true))
                .filter(rij -> zoek.map(woorden -> woorden.staanIn(rij.tabel(), rij.rij())).orElse(true)).toList();
        return new Rijenpagina(regelset, gevonden.size(), pagina, paginaGrootte, gevonden.stream().skip((pagina - 1) * paginaGrootte).limit(paginaGrootte)
                .map(rij -> Zoekrij.van(rij.tabel(), rij.rij())).toList());
    }

    private record Gevonden(Tabelinhoud tabel, Rij rij) {
    }
}
