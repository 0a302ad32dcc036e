package nl.onderdak.bewerking;

import java.util.Optional;
import java.util.Set;

/** Works an edit out into what changes in the text. */
public final class Bewerker {

    private final Concepttekst concept;
    private final Set<String> vast;
    private final Rijbewerker rijen;
    private final Gevalbewerker gevallen;

    /**
     * @param gebruikt every id that a row or case has now or ever had; none of them is given to a new one
     * @param vast rows that were or are in force: they are ended, never removed
     */
    public Bewerker(Concepttekst concept, Set<String> gebruikt, Set<String> vast, Lezing lezing) {
        this.concept = concept;
        this.vast = vast;
        Zinnen zinnen = new Zinnen(lezing);
        rijen = new Rijbewerker(new Nummering(gebruikt), zinnen);
        gevallen = new Gevalbewerker(concept, new Nummering(gebruikt), zinnen);
    }

    /**
     * @throws Botsing when the text no longer says what the person saw
     * @throws OngeldigeBewerking when it cannot be done
     */
    public Wijziging voerUit(Bewerking bewerking) {
        if (bewerking instanceof Bewerking.Cel cel) {
            return rijen.cel(rij(cel.rij()), cel);
        }
        if (bewerking instanceof Bewerking.Annotatietekst annotatie) {
            return rijen.annotatie(rij(annotatie.rij()), annotatie);
        }
        if (bewerking instanceof Bewerking.Toevoegen nieuw) {
            Tabeltekst tabel = tabel(nieuw.model(), nieuw.tabel());
            return rijen.toevoegen(tabel, nieuw);
        }
        if (bewerking instanceof Bewerking.Kopieren kopie) {
            return rijen.kopieren(rij(kopie.rij()));
        }
        if (bewerking instanceof Bewerking.Verplaatsen plaats) {
            return rijen.verplaatsen(rij(plaats.rij()), plaats.na());
        }
        if (bewerking instanceof Bewerking.Beeindigen einde) {
            return rijen.beeindigen(rij(einde.rij()), einde.laatsteDag());
        }
        if (bewerking instanceof Bewerking.Opvolgen opvolger) {
            return rijen.opvolgen(rij(opvolger.rij()), opvolger);
        }
        if (bewerking instanceof Bewerking.Verwijderen weg) {
            return verwijderen(rij(weg.rij()));
        }
        if (bewerking instanceof Bewerking.Geval geval) {
            return gevallen.nieuw(geval);
        }
        return gevallen.aanvaard((Bewerking.Gevalaanvaarden) bewerking);
    }

    private Wijziging verwijderen(Rijtekst rij) {
        if (vast.contains(rij.id())) {
            throw new OngeldigeBewerking("Rij " + rij.id() + " is of was van kracht en wordt niet verwijderd.",
                    "Beëindig de rij: dan blijft te zien wat tot die dag gold.");
        }
        return rijen.verwijderen(rij);
    }

    private Rijtekst rij(String id) {
        return concept.rij(id).orElseThrow(() -> new OngeldigeBewerking("Rij " + id + " staat niet in het concept.",
                "Kijk of een ander de rij heeft verwijderd, en laad de tabel opnieuw."));
    }

    private Tabeltekst tabel(String model, String tabel) {
        Optional<Bestandstekst> bestand = concept.bestand(model + ".dmn");
        return bestand.flatMap(gevonden -> gevonden.tabel(tabel)).orElseThrow(() -> new OngeldigeBewerking(
                bestand.isEmpty() ? "Model " + model + " staat niet in het concept." : "Model " + model + " heeft geen tabel " + tabel + ".",
                bestand.map(gevonden -> "De tabellen zijn " + String.join(", ", gevonden.tabellen().stream().map(Tabeltekst::naam).toList()) + ".")
                        .orElse("Kies een model uit de lijst.")));
    }
}
