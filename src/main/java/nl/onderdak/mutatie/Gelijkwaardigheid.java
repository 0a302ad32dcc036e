package nl.onderdak.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderdak.gevolg.Celproef;
import nl.onderdak.gevolg.Tabelverschil;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.mutatie.Mutant.Soort;

/** A table held beside itself with a fault. */
final class Gelijkwaardigheid {

    private Gelijkwaardigheid() {
    }

    /** @param waarden of {@link Tabelverschil#waarden} */
    static Tabelverschil van(Tabelbeschrijving tabel, Mutant mutant, Map<String, String> waarden, Celproef proef) {
        return new Tabelverschil(met(tabel, mutant), tabel, waarden, proef);
    }

    private static Tabelbeschrijving met(Tabelbeschrijving tabel, Mutant mutant) {
        List<Rijbeschrijving> rijen = tabel.rijen().stream().flatMap(rij -> rij.id().equals(mutant.rij()) ? met(rij, mutant) : Stream.of(rij)).toList();
        return new Tabelbeschrijving(tabel.regelset(), tabel.model(), tabel.naam(), tabel.omschrijving(), tabel.vraag(), tabel.trefregel(), tabel.invoer(),
                tabel.uitkomst(), rijen);
    }

    private static Stream<Rijbeschrijving> met(Rijbeschrijving rij, Mutant mutant) {
        return mutant.soort() == Soort.RIJ ? Stream.of() : Stream.of(new Rijbeschrijving(rij.id(),
                mutant.soort() == Soort.VOORWAARDE ? met(rij.invoer(), mutant) : rij.invoer(),
                mutant.soort() == Soort.UITKOMST ? met(rij.uitkomst(), mutant) : rij.uitkomst(), rij.regeltekst(), rij.toelichting(), rij.bronnen(), rij.feiten(),
                rij.zekerheid(), rij.vraag(), rij.gegevens(), rij.geldigVan(), rij.geldigTot(), rij.voorganger(), rij.opvolger(), rij.gevallen()));
    }

    private static List<Cel> met(List<Cel> cellen, Mutant mutant) {
        List<Cel> anders = new ArrayList<>(cellen);
        anders.set(mutant.plaats(), new Cel(mutant.naar(), mutant.naar(), mutant.naar().equals("-")));
        return anders;
    }
}
