package nl.onderdak.deur;

import java.util.List;

/** The problem for an address that does not exist. */
final class Onbekend {

    private Onbekend() {
    }

    static Probleem adres(String pad, List<String> modellen) {
        return Probleem.van(404, "Dit adres bestaat niet", "Er is niets op " + Feitenlezer.kort(pad)
                + ". Advies vraagt u met POST op /v1/ gevolgd door " + String.join(", ", modellen)
                + "; zie /v1/openapi.json voor alle adressen.");
    }
}
