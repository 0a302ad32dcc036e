package nl.onderdak.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Kolom;
import nl.onderdak.leeszaal.Leestekst;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Typebeschrijving;
import nl.onderdak.mutatie.Mutant.Soort;
import nl.onderdak.regels.Knoop;

/** All small faults of one table, one at a time. Which faults stands in docs/mutaties.md. */
final class Mutanten {

    private final Tabelbeschrijving tabel;
    private final List<Mutant> mutanten = new ArrayList<>();

    private Mutanten(Tabelbeschrijving tabel) {
        this.tabel = tabel;
    }

    static List<Mutant> van(Tabelbeschrijving tabel) {
        Mutanten maker = new Mutanten(tabel);
        for (int i = 0; i < tabel.invoer().size(); i++) {
            maker.voorwaarden(i);
        }
        for (int i = 0; i < tabel.uitkomst().size(); i++) {
            maker.uitkomsten(i);
        }
        if (!tabel.invoer().isEmpty()) {
            tabel.rijen().forEach(rij -> maker.voegToe(rij, Soort.RIJ, 0, null, null, "De rij is weggelaten."));
        }
        return maker.mutanten;
    }

    private void voorwaarden(int plaats) {
        Kolom kolom = tabel.invoer().get(plaats);
        Voorwaardefouten fouten = new Voorwaardefouten(tabel.rijen().stream().map(rij -> rij.invoer().get(plaats).feel()).toList());
        for (Rijbeschrijving rij : tabel.rijen()) {
            Cel cel = rij.invoer().get(plaats);
            fouten.van(cel.feel()).forEach(naar -> voegToe(rij, Soort.VOORWAARDE, plaats, kolom, naar, zin(kolom, cel, naar)));
        }
    }

    private void uitkomsten(int plaats) {
        Kolom kolom = tabel.uitkomst().get(plaats);
        Uitkomstfout fout = new Uitkomstfout(kolom.type(), tabel.rijen().stream().map(rij -> rij.uitkomst().get(plaats).feel()).toList());
        for (Rijbeschrijving rij : tabel.rijen()) {
            Cel cel = rij.uitkomst().get(plaats);
            fout.van(cel.feel()).ifPresent(naar -> voegToe(rij, Soort.UITKOMST, plaats, kolom, naar, zin(kolom, cel, naar)));
        }
    }

    private static String zin(Kolom kolom, Cel cel, String naar) {
        boolean geld = kolom.type().filter(Typebeschrijving.Getal.class::isInstance).map(Typebeschrijving.Getal.class::cast)
                .filter(Typebeschrijving.Getal::geld).isPresent();
        return "In kolom " + kolom.titel() + " staat '" + Leestekst.van(naar, geld) + "' in plaats van '" + cel.tekst() + "'.";
    }

    private void voegToe(Rijbeschrijving rij, Soort soort, int plaats, Kolom kolom, String naar, String zin) {
        mutanten.add(new Mutant(new Knoop(tabel.model(), tabel.naam()), rij.id(), soort, plaats, Optional.ofNullable(kolom).map(Kolom::titel).orElse(null), naar, zin));
    }
}
