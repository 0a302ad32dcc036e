package nl.onderdak.grootboek;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.GeldendeRegelset;

/** Turns a request into a booking, as far as that can be judged without looking into the ledger. */
@ApplicationScoped
public class Opdrachtlezer {

    private static final String BERICHT = "bericht-boeking";
    private static final int LANGSTE_KENMERK = 100;
    /** Not blank, and nothing that a database cannot keep: no control characters and no half characters. */
    private static final Pattern LEESBAAR = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*");

    private final GeldendeRegelset geldendeRegelset;
    private final Gemeenteregister gemeenteregister;

    public Opdrachtlezer(GeldendeRegelset geldendeRegelset, Gemeenteregister gemeenteregister) {
        this.geldendeRegelset = geldendeRegelset;
        this.gemeenteregister = gemeenteregister;
    }

    /**
     * @param vandaag nothing can have become known later
     * @throws Geweigerd 400 with every fault found, 413 when the body is too large
     */
    public Boekingsopdracht lees(InputStream stroom, LocalDate vandaag) {
        Bericht bericht = geldendeRegelset.nu().nodigBericht(BERICHT);
        Map<String, Object> velden = Berichtlezer.lees(bericht, stroom, Berichtlezer.Omvang.GEWOON).velden();
        Invoerfouten fouten = new Invoerfouten();
        String kenmerk = leesbaar((String) velden.get("kenmerk"), "/kenmerk", fouten);
        if (kenmerk.length() > LANGSTE_KENMERK) {
            fouten.meld("/kenmerk", "te-lang", "Het kenmerk is te lang.", kenmerk, "Ten hoogste " + LANGSTE_KENMERK + " tekens.");
        }
        LocalDate bekendOp = (LocalDate) velden.get("bekendOp");
        if (bekendOp.isAfter(vandaag)) {
            fouten.meld("/bekendOp", "in-de-toekomst", "Deze dag is nog niet geweest.", bekendOp, "Een dag tot en met " + vandaag + ".");
        }
        String bron = leesbaar((String) velden.get("bron"), "/bron", fouten);
        List<Boekingsregel> regels = regels(velden.get("boekingen"), fouten);
        fouten.eisGeen();
        return new Boekingsopdracht(kenmerk, bekendOp, (String) velden.get("zekerheid"), bron, regels);
    }

    private List<Boekingsregel> regels(Object boekingen, Invoerfouten fouten) {
        if (!(boekingen instanceof List<?> lijst) || lijst.isEmpty()) {
            fouten.meld("/boekingen", "verplicht", "Er staat geen boeking in het verzoek.", null, "Verplicht: een lijst met ten minste een boeking.");
            return List.of();
        }
        Regeltoets toets = new Regeltoets(gemeenteregister.nu(), fouten);
        List<Boekingsregel> regels = new ArrayList<>();
        for (int i = 0; i < lijst.size(); i++) {
            @SuppressWarnings("unchecked")
            Map<String, Object> velden = (Map<String, Object>) lijst.get(i);
            regel(velden, Invoerfouten.plaats(i), toets, fouten).ifPresent(regels::add);
        }
        return regels;
    }

    /** Empty when a fact is missing without which nothing else can be checked. */
    private static Optional<Boekingsregel> regel(Map<String, Object> velden, String plaats, Regeltoets toets, Invoerfouten fouten) {
        Optional<String> soort = verplicht(velden, plaats, "soort",
                "Een van: taakstelling, herziening, uitruil, realisatie, correctie, verwachting.", fouten);
        Optional<String> halfjaar = verplicht(velden, plaats, "halfjaar", "Een halfjaar in de vorm jjjj-I of jjjj-II, bijvoorbeeld 2023-I.", fouten);
        Optional<String> gemeentecode = verplicht(velden, plaats, "gemeentecode", "Een code als GM0363, of NL voor een landelijk cijfer.", fouten);
        if (soort.isEmpty() || halfjaar.isEmpty() || gemeentecode.isEmpty()) {
            return Optional.empty();
        }
        Boekingsregel regel = new Boekingsregel(Boekingssoort.van(soort.get()), halfjaar.get(), gemeentecode.get(),
                geheel(velden, plaats, "personen", fouten).map(BigDecimal::intValue),
                Optional.ofNullable((String) velden.get("aanduiding")).orElse(Boekingsregel.VASTGESTELD),
                Optional.ofNullable((String) velden.get("betreft")),
                geheel(velden, plaats, "maanden", fouten).map(BigDecimal::intValue),
                geheel(velden, plaats, "corrigeert", fouten).map(BigDecimal::longValue),
                Optional.ofNullable((String) velden.get("toelichting")).map(tekst -> leesbaar(tekst, plaats + "/toelichting", fouten)));
        toets.toets(regel, plaats);
        return Optional.of(regel);
    }

    private static Optional<String> verplicht(Map<String, Object> velden, String plaats, String veld, String toegestaan, Invoerfouten fouten) {
        if (velden.get(veld) == null) {
            fouten.meld(plaats + "/" + veld, "verplicht", "Het veld " + veld + " ontbreekt.", null, "Verplicht: " + toegestaan);
        }
        return Optional.ofNullable((String) velden.get(veld));
    }

    private static String leesbaar(String tekst, String pointer, Invoerfouten fouten) {
        if (tekst.isBlank() || !LEESBAAR.matcher(tekst).matches()) {
            fouten.meld(pointer, "onleesbaar", "De tekst is leeg of bevat tekens die geen tekst zijn.", null, "Een tekst van ten minste een teken.");
        }
        return tekst.strip();
    }

    private static Optional<BigDecimal> geheel(Map<String, Object> velden, String plaats, String veld, Invoerfouten fouten) {
        Optional<BigDecimal> getal = Optional.ofNullable((BigDecimal) velden.get(veld));
        if (getal.filter(waarde -> waarde.stripTrailingZeros().scale() > 0).isPresent()) {
            fouten.meld(plaats + "/" + veld, "geen-geheel-getal", "Het getal is niet geheel.", getal.get(), "Een geheel getal, bijvoorbeeld 12.");
        }
        return getal;
    }
}
