package nl.onderdak.koppelronde;

import java.util.List;
import java.util.concurrent.CancellationException;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.koppeling.Koppelregels;
import nl.onderdak.koppelverzoek.Koppelkaart;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toewijzing.Voortgang;

/** Makes the report of a round from its request, the rules and the municipalities, and from nothing else. */
final class Rondemaker {

    /** In Dutch, where households and room come from. */
    record Herkomst(String huishoudens, String ruimte) {
    }

    private final Regelset regelset;
    private final Koppelvraag vraag;
    private final Speelveld veld;

    Rondemaker(Regelset regelset, Koppelkern kern, Gemeentegegevens gegevens, Koppelvraag vraag) {
        this.regelset = regelset;
        this.vraag = vraag;
        Koppelregels regels = kern.regels(regelset, vraag.peildatum(), vraag.koppelstelsel());
        this.veld = new Speelveld(regels, new Koppelkaart(gegevens, vraag.peildatum(), vraag.ruimten()), vraag.ruimten());
    }

    Speelveld veld() {
        return veld;
    }

    /** The households that take part, judged; the stand-ins as well. */
    Koppelopgave opgave(List<Deelnemer> steekproef) {
        return Koppelopgave.van(veld, vraag.deelnemers().stream().filter(this::doetMee).toList(), steekproef, vraag.iedereenKoppelen());
    }

    /** @throws CancellationException when {@code voortgang} wants to stop */
    Rondeverslag maak(List<Deelnemer> steekproef, Herkomst herkomst, Voortgang voortgang) {
        Koppelopgave opgave = opgave(steekproef);
        Koppelmethode.Keuze keuze = Koppelmethode.van(veld.stelsel()).koppel(opgave, voortgang);
        return new Verslagmaker(vraag, opgave, keuze, new Huishoudtypering(regelset, vraag.peildatum())).maak(regelset.hash(), herkomst);
    }

    /** Without a permit only under a system that couples before it. */
    private boolean doetMee(Deelnemer deelnemer) {
        return veld.stelsel().koppelenVoorVergunning() || deelnemer.vergunning() != JaNee.NEE;
    }
}
