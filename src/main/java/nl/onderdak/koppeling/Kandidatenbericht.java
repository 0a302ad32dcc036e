package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** The message {@code bericht-kandidaten} as facts for the rules; what its types cannot ask for is asked for here. */
final class Kandidatenbericht {

    /** The fields of one part of the message, and where it stands. */
    private record Deel(String plaats, Map<?, ?> velden) {
    }

    private final Map<String, Object> bericht;
    private final List<Fout> fouten = new ArrayList<>();

    Kandidatenbericht(Map<String, Object> bericht) {
        this.bericht = bericht;
    }

    /** @throws Geweigerd 400 with every fault found */
    Kandidatenregels regels() {
        Kandidatenregels regels = new Kandidatenregels();
        Deel huishouden = new Deel("/huishouden", (Map<?, ?>) bericht.get("huishouden"));
        Set<HardCriterium> criteria = new HashSet<>();
        delen("criteria").forEach(deel -> criteria.add(criterium(deel)));
        int personen = geheel(huishouden, "personen", true);
        Filterfeiten feiten = new Filterfeiten(personen, jaNee(huishouden, "toegankelijkeWoningNodig"),
                tekst(huishouden, "referentiegemeente"), tekst(huishouden, "gekoppeldAan"), criteria);
        List<Koppelgemeente> gemeenten = delen("gemeenten").stream().map(this::gemeente).toList();
        enig(gemeenten);
        List<Afstand> afstanden = delen("afstanden").stream()
                .map(deel -> new Afstand(nodig(deel, "van"), nodig(deel, "naar"), kilometers(deel))).toList();
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
        double grens = ((BigDecimal) bericht.get("maxKilometersVoorziening")).doubleValue();
        regels.vraag(feiten, new Grenswaarden((LocalDate) bericht.get("peildatum"), grens), gemeenten, afstanden);
        return regels;
    }

    private HardCriterium criterium(Deel deel) {
        Optional<String> gemeente = tekst(deel, "gemeente");
        Optional<String> regio = tekst(deel, "arbeidsmarktregio");
        Optional<String> coaRegio = tekst(deel, "coaRegio");
        Optional<String> voorziening = tekst(deel, "voorziening");
        boolean gebied = gemeente.isPresent() || regio.isPresent() || coaRegio.isPresent();
        if (!gebied && voorziening.isEmpty()) {
            fouten.add(new Fout(deel.plaats(), "verplicht", "Het criterium wijst naar geen plaats.", null,
                    "Noem een gemeente, arbeidsmarktregio, coaRegio of voorziening."));
        }
        Gebied bereik = new Gebied(String.valueOf(deel.velden().get("reikwijdte")), gemeente, regio, coaRegio);
        if (gebied && !bereik.bekend()) {
            ontbreekt(deel, "reikwijdte");
        }
        return new HardCriterium(String.valueOf(deel.velden().get("soort")), gebied ? Optional.of(bereik) : Optional.empty(), gemeente, voorziening);
    }

    private Koppelgemeente gemeente(Deel deel) {
        Map<String, Double> voorzieningen = new HashMap<>();
        for (Deel voorziening : delen(deel.plaats() + "/voorzieningen", deel.velden().get("voorzieningen"))) {
            voorzieningen.merge(nodig(voorziening, "soort"), kilometers(voorziening), Math::min);
        }
        Optional<Integer> woning = deel.velden().get("grootsteWoning") == null ? Optional.empty() : Optional.of(geheel(deel, "grootsteWoning", false));
        LocalDate van = (LocalDate) deel.velden().get("geldigVan");
        if (van == null) {
            ontbreekt(deel, "geldigVan");
        }
        return new Koppelgemeente(nodig(deel, "code"), tekst(deel, "arbeidsmarktregio"), tekst(deel, "coaRegio").orElse(""),
                van, Optional.ofNullable((LocalDate) deel.velden().get("geldigTot")),
                new Ruimte(geheel(deel, "ruimteEigen", true), geheel(deel, "ruimteRuil", false)),
                new Woningaanbod(woning, Optional.empty(), jaNee(deel, "toegankelijkeWoning"), JaNee.ONBEKEND),
                Optional.empty(), JaNee.ONBEKEND, voorzieningen);
    }

    private void enig(List<Koppelgemeente> gemeenten) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < gemeenten.size(); i++) {
            if (!codes.add(gemeenten.get(i).code()) && !gemeenten.get(i).code().isEmpty()) {
                fouten.add(new Fout("/gemeenten/" + i + "/code", "dubbel", "Deze gemeente staat al in de lijst.", gemeenten.get(i).code(),
                        "Noem elke gemeente een keer."));
            }
        }
    }

    private List<Deel> delen(String lijst) {
        return delen("/" + lijst, bericht.get(lijst));
    }

    private static List<Deel> delen(String plaats, Object lijst) {
        List<Deel> delen = new ArrayList<>();
        if (lijst instanceof List<?> onderdelen) {
            for (int i = 0; i < onderdelen.size(); i++) {
                delen.add(new Deel(plaats + "/" + i, (Map<?, ?>) onderdelen.get(i)));
            }
        }
        return delen;
    }

    private static Optional<String> tekst(Deel deel, String veld) {
        return Optional.ofNullable((String) deel.velden().get(veld)).filter(tekst -> !tekst.isBlank());
    }

    private String nodig(Deel deel, String veld) {
        return tekst(deel, veld).orElseGet(() -> {
            ontbreekt(deel, veld);
            return "";
        });
    }

    private double kilometers(Deel deel) {
        if (deel.velden().get("kilometers") instanceof BigDecimal afstand) {
            return afstand.doubleValue();
        }
        ontbreekt(deel, "kilometers");
        return 0;
    }

    private int geheel(Deel deel, String veld, boolean nodig) {
        if (!(deel.velden().get(veld) instanceof BigDecimal getal)) {
            if (nodig) {
                ontbreekt(deel, veld);
            }
            return 0;
        }
        if (getal.stripTrailingZeros().scale() > 0) {
            fouten.add(new Fout(deel.plaats() + "/" + veld, "geen-geheel-getal", "Het getal is niet geheel.", getal.toPlainString(),
                    "Een geheel getal, bijvoorbeeld 3."));
        }
        return getal.intValue();
    }

    private static JaNee jaNee(Deel deel, String veld) {
        return JaNee.valueOf(String.valueOf(deel.velden().get(veld)).toUpperCase(Locale.ROOT));
    }

    private void ontbreekt(Deel deel, String veld) {
        fouten.add(new Fout(deel.plaats() + "/" + veld, "verplicht", "Het veld " + veld + " ontbreekt.", null, "Zonder dit veld is er geen oordeel; vul het in."));
    }
}
