package nl.onderdak.gevolg;

import java.util.Set;
import nl.onderdak.vergelijking.Onderdeelsoort;
import nl.onderdak.vergelijking.Verandering;
import nl.onderdak.vergelijking.Verschillen.Kenmerkverschil;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;

/** Tells, of what differs in the text of two models, what can make an outcome different. */
final class Gedragsdeel {

    /** What people read and the engine does not. */
    private static final Set<String> TEKST = Set.of("omschrijving", "vraag", "titel", "bron", "toelichting", "feit", "zekerheid", "gegevens", "geldigVan", "geldigTot");

    private Gedragsdeel() {
    }

    static boolean isTekst(Kenmerkverschil kenmerk) {
        return TEKST.contains(kenmerk.naam().substring(kenmerk.naam().lastIndexOf('.') + 1));
    }

    static boolean isVanBelang(Onderdeelverschil deel) {
        return deel.soort() != Onderdeelsoort.BRON && (deel.verandering() != Verandering.GEWIJZIGD || !deel.kenmerken().stream().allMatch(Gedragsdeel::isTekst)
                || deel.kolommen().stream().anyMatch(kolom -> kolom.verandering() != Verandering.GEWIJZIGD || !kolom.kenmerken().stream()
                        .allMatch(Gedragsdeel::isTekst))
                || deel.rijen().stream().anyMatch(rij -> rij.verandering() != Verandering.GEWIJZIGD || !rij.cellen().isEmpty()));
    }

    /** Whether it can matter to every decision of a model: a type, a fact, or a service for other models. */
    static boolean isAlgemeen(Onderdeelverschil deel) {
        return Set.of(Onderdeelsoort.TYPE, Onderdeelsoort.GEGEVEN, Onderdeelsoort.DIENST).contains(deel.soort());
    }
}
