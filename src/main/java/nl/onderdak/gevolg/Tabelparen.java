package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Inhoudlezer;
import nl.onderdak.vergelijking.Kolominhoud;
import nl.onderdak.vergelijking.Onderdeelsoort;
import nl.onderdak.vergelijking.Verandering;
import nl.onderdak.vergelijking.Verschillen;
import nl.onderdak.vergelijking.Verschillen.Modelverschil;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;

/**
 * The tables of which both versions can be laid on each other, and what changed besides.
 *
 * @param onvolledig Dutch: what changed that cannot be cut into values
 */
record Tabelparen(List<Tabelpaar> paren, Set<String> onvolledig) {

    private static final Set<String> VOLLEDIG = Set.of("UNIQUE", "ANY", "FIRST", "COLLECT");
    private static final String ALLEEN = "; wat dat doet is alleen met gevallen en steekproef onderzocht.";

    static Tabelparen van(Regelset van, Regelset naar, Verschillen verschillen, Celproef proef) {
        Tabelparen paren = new Tabelparen(new ArrayList<>(), new LinkedHashSet<>());
        Tabellen oud = Tabellen.van(van);
        Tabellen nieuw = Tabellen.van(naar);
        for (Modelverschil model : verschillen.modellen()) {
            if (model.verandering() != Verandering.GEWIJZIGD) {
                paren.onvolledig.add("Model " + model.naam() + " is " + woord(model.verandering()) + ALLEEN);
            }
            for (Onderdeelverschil deel : model.onderdelen().stream().filter(Gedragsdeel::isVanBelang).toList()) {
                boolean isTabel = deel.tabel() && deel.soort() != Onderdeelsoort.REGELS;
                Optional<Tabelbeschrijving> eerder = isTabel ? oud.tabel(new Knoop(model.naam(), deel.naam())) : Optional.empty();
                if (deel.verandering() != Verandering.GEWIJZIGD || eerder.filter(tabel -> tabel.trefregel().isPresent()).isEmpty()) {
                    paren.onvolledig.add(zin(model.naam(), deel));
                } else {
                    paren.voegToe(eerder.get(), nieuw.tabel(model.naam(), deel.naam()), naar, deel, proef);
                }
            }
        }
        return paren;
    }

    private void voegToe(Tabelbeschrijving oud, Tabelbeschrijving nieuw, Regelset naar, Onderdeelverschil deel, Celproef proef) {
        Tabelpaar paar = Tabelpaar.van(oud, nieuw, waarden(naar, nieuw), proef);
        String tabel = "Tabel " + nieuw.naam() + " van " + nieuw.model();
        paar.ondoorzichtig().forEach(cel -> onvolledig.add(tabel + " heeft een cel (" + Feitenlezer.kort(cel)
                + ") die naar iets anders kijkt dan haar kolom; zij telt als waar of onwaar, zonder te weten wanneer dat bij de andere kolommen past."));
        if (!oud.trefregel().equals(nieuw.trefregel())) {
            onvolledig.add(tabel + " heeft een andere trefregel; de gebieden zijn bepaald met de nieuwe, " + paar.trefregel() + ".");
        }
        if (!VOLLEDIG.contains(paar.trefregel())) {
            onvolledig.add(tabel + " heeft trefregel " + paar.trefregel() + "; de volgorde van uitkomsten is niet vergeleken.");
        }
        if (deel.kolommen().stream().anyMatch(kolom -> kolom.verandering() == Verandering.GEWIJZIGD && !kolom.kenmerken().stream()
                .allMatch(Gedragsdeel::isTekst))) {
            onvolledig.add("Een kolom van tabel " + nieuw.naam() + " van " + nieuw.model() + " heeft een ander type of andere toegestane waarden" + ALLEEN);
        }
        if (paar.rijen().stream().anyMatch(Paarrij::isGewijzigd)) {
            paren.add(paar);
        }
    }

    /** What the input columns of a table say their values are, by FEEL text of the column. */
    static Map<String, String> waarden(Regelset regelset, Tabelbeschrijving beschreven) {
        Map<String, String> waarden = new LinkedHashMap<>();
        Inhoudlezer.lees(regelset, beschreven.model()).flatMap(model -> model.tabel(beschreven.naam())).ifPresent(tabel -> tabel.kolommen().stream()
                .filter(Kolominhoud::invoer)
                .filter(kolom -> kolom.kenmerken().containsKey("waarden"))
                .forEach(kolom -> waarden.put(kolom.kenmerken().get("uitdrukking"), kolom.kenmerken().get("waarden"))));
        return waarden;
    }

    private static String zin(String model, Onderdeelverschil deel) {
        String wat = switch (deel.soort()) {
            case TABEL -> "De tabel ";
            case UITDRUKKING -> "De formule ";
            case FUNCTIE -> "De functie ";
            case DIENST -> "De dienst ";
            case GEGEVEN -> "Het gegeven ";
            case TYPE -> "Het type ";
            case BRON -> "De bron ";
            case REGELS -> "Het bestand met Drools-regels ";
        };
        return wat + deel.naam() + " van " + model + " is " + woord(deel.verandering()) + ALLEEN;
    }

    private static String woord(Verandering verandering) {
        return switch (verandering) {
            case NIEUW -> "nieuw";
            case VERVALLEN -> "vervallen";
            case GEWIJZIGD, VERPLAATST -> "gewijzigd";
        };
    }
}
