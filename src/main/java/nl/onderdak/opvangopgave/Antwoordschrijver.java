package nl.onderdak.opvangopgave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.advies.Reden;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Regio;
import nl.onderdak.gemeente.SesWoaEditie;
import nl.onderdak.opvangopgave.Verdeelantwoord.Cijfers;
import nl.onderdak.opvangopgave.Verdeelantwoord.Regiosom;
import nl.onderdak.opvangopgave.Verdeelantwoord.Totaal;

/** Puts names to the codes in what the model answered. */
final class Antwoordschrijver {

    private static final String VERDELING = "verdeling";
    private static final String PROVINCIE = "provincie";
    private static final String VEILIGHEIDSREGIO = "veiligheidsregio";
    private static final String AANTAL = "aantal";
    private static final String JA = "ja";

    /** The decisions of the model that the answer is made of. */
    static final String[] BESLISSINGEN = {"grondslag", "herkomstTotaal", "totaalTeVerdelen", "verdeelmethode", "gebruikteSleutel", VERDELING,
        "provinciesommen", "regiosommen", "verdeelcontrole", "aansluiting", "benadering", "benaderingsgronden", "locaties", "rooster"};

    private final Gebiedsfeiten feiten;
    private final Modelvraag.Antwoord antwoord;
    private final Map<String, Gemeente> gemeenten = new TreeMap<>();
    private final Map<String, Regio> regios = new TreeMap<>();
    private final Map<String, Regio> provincies = new TreeMap<>();

    Antwoordschrijver(Gebiedsfeiten feiten, Modelvraag.Antwoord antwoord) {
        this.feiten = feiten;
        this.antwoord = antwoord;
        for (Gemeente gemeente : feiten.gemeenten()) {
            gemeenten.put(gemeente.code(), gemeente);
            regios.put(gemeente.veiligheidsregio().code(), gemeente.veiligheidsregio());
            provincies.put(Gebiedsfeiten.provincie(gemeente.provincie().naam()), gemeente.provincie());
        }
    }

    Verdeelantwoord schrijf(Verdeelvraag vraag, String regelset, String voorbehoud) {
        Map<?, ?> verdeling = velden(VERDELING);
        return new Verdeelantwoord(vraag.opgave(), vraag.peildatum(), regelset, voorbehoud, velden("grondslag"),
                new Totaal(Modelvraag.geheel(antwoord.uitkomst("totaalTeVerdelen")), (String) antwoord.uitkomst("herkomstTotaal")),
                velden("verdeelmethode"), (String) antwoord.uitkomst("gebruikteSleutel"), (String) verdeling.get("uitkomst"),
                JA.equals(antwoord.uitkomst("benadering")), lijst("benaderingsgronden"), cijfers(), (String) antwoord.uitkomst("aansluiting"),
                Modelvraag.geheel(velden("verdeelcontrole").get("som")), rijen((List<?>) verdeling.get("rijen")), provincies(), veiligheidsregios(),
                lijst("locaties"), velden("rooster"), antwoord.redenen(BESLISSINGEN).stream().map(Reden::van).toList());
    }

    private Cijfers cijfers() {
        SesWoaEditie editie = feiten.editie().orElse(null);
        return new Cijfers(feiten.telling().peildatum(), feiten.telling().bron(), editie == null ? null : editie.editie(),
                editie == null ? null : editie.peildatum(), editie == null ? null : editie.bron());
    }

    private List<Gebiedrij> rijen(List<?> rijen) {
        return rijen.stream().map(rij -> rij((Map<?, ?>) rij)).toList();
    }

    private Gebiedrij rij(Map<?, ?> rij) {
        String code = (String) rij.get("code");
        Regio regio = regios.get(rij.get(VEILIGHEIDSREGIO));
        BigDecimal wegingsfactor = (BigDecimal) rij.get("wegingsfactor");
        return new Gebiedrij(code, gemeenten.containsKey(code) ? gemeenten.get(code).naam() : regio.naam(), provincies.get(rij.get(PROVINCIE)), regio,
                Modelvraag.geheel(rij.get("inwoners")), wegingsfactor == null ? null : feiten.editie().orElseThrow().scores().get(code), wegingsfactor,
                (BigDecimal) rij.get("quotum"), Modelvraag.geheel(rij.get(AANTAL)), (BigDecimal) rij.get("rest"),
                Modelvraag.geheel(rij.get("rangBijGelijkeRest")), (String) rij.get("voorrang"));
    }

    private List<Regiosom> provincies() {
        Map<?, ?> sommen = velden("provinciesommen");
        return provincies.entrySet().stream().flatMap(provincie -> som(provincie.getValue(), sommen.get(veld(provincie.getKey())))).toList();
    }

    private List<Regiosom> veiligheidsregios() {
        return lijst("regiosommen").stream().map(som -> (Map<?, ?>) som)
                .flatMap(som -> som(regios.get(som.get(VEILIGHEIDSREGIO)), som.get(AANTAL))).toList();
    }

    private static Stream<Regiosom> som(Regio regio, Object aantal) {
        return aantal == null ? Stream.empty() : Stream.of(new Regiosom(regio, Modelvraag.geheel(aantal)));
    }

    /** Name of the field of a province: {@code noordHolland} for {@code noord-holland}. */
    private static String veld(String provincie) {
        int streep = provincie.indexOf('-');
        return streep < 0 ? provincie
                : provincie.substring(0, streep) + Character.toUpperCase(provincie.charAt(streep + 1)) + provincie.substring(streep + 2);
    }

    private Map<?, ?> velden(String beslissing) {
        return (Map<?, ?>) antwoord.uitkomst(beslissing);
    }

    private List<?> lijst(String beslissing) {
        return (List<?>) antwoord.uitkomst(beslissing);
    }
}
