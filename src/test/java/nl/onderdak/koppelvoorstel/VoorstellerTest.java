package nl.onderdak.koppelvoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Proefgemeenten;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.KandidatenregelsRuleUnit;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppeling.Ruimte;
import nl.onderdak.koppeling.Volwassene;
import nl.onderdak.koppeling.Woningaanbod;
import nl.onderdak.koppelverzoek.Gemeenteruimte;
import nl.onderdak.koppelverzoek.Halfjaar;
import nl.onderdak.koppelverzoek.Koppelkaart;
import nl.onderdak.regels.Projectregelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals for random households over all municipalities, without a server. */
class VoorstellerTest {

    private static final LocalDate DAG = LocalDate.parse("2025-06-02");
    private static final Gemeentegegevens GEGEVENS = Proefgemeenten.meegeleverd();
    private static final Koppelkern KERN = new Koppelkern(new KandidatenregelsRuleUnit());
    private static final List<String> STELSELS = List.of("huidige-praktijk", "punten-met-prijzen", "regio-eerst", "vroege-koppeling",
            "voorkeur-met-ondergrens", "doorstroomlocatie-eerst");

    @ParameterizedTest
    @CsvSource({"huidige-praktijk", "punten-met-prijzen", "voorkeur-met-ondergrens"})
    void termsAndPriceAlwaysAddUpAndChangesAlwaysChangeTheFirst(String stelsel) {
        for (int zaad = 0; zaad < 20; zaad++) {
            Uitkomst uitkomst = stelVoor(stelsel, new Random(zaad)).uitkomst();

            for (Uitkomst.Voorstel voorstel : uitkomst.voorstellen()) {
                BigDecimal som = BigDecimal.valueOf(voorstel.termen().stream().mapToInt(Uitkomst.Termregel::punten).sum());
                BigDecimal prijs = voorstel.prijsregel() == null ? BigDecimal.ZERO : voorstel.prijsregel().bedrag();
                assertThat(som.add(prijs)).isEqualByComparingTo(voorstel.score());
            }
            assertThat(uitkomst.rangorde()).hasSize(GEGEVENS.op(DAG).size());
            String eerste = uitkomst.rangorde().get(0).gemeentecode();
            assertThat(uitkomst.watZouDitVeranderen()).allSatisfy(verandering -> assertThat(verandering.gemeentecode()).isNotEqualTo(eerste));
            assertThat(uitkomst.waaromNiet()).extracting(Uitkomst.Waaromniet::zin)
                    .allMatch(zin -> zin.matches("(Deze gemeente is voorgesteld|Plaats \\d+:|Uitgesloten:).+"));
        }
    }

    @Test
    void equalQuestionsGetEqualProposals() {
        assertThat(stelVoor("punten-met-prijzen", new Random(7))).isEqualTo(stelVoor("punten-met-prijzen", new Random(7)));
    }

    @Test
    void aDayLiesInItsHalfYear() {
        assertThat(Halfjaar.van(LocalDate.parse("2025-06-30")))
                .isEqualTo(new Halfjaar("2025-I", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-06-30")));
        assertThat(Halfjaar.van(LocalDate.parse("2025-07-01")))
                .isEqualTo(new Halfjaar("2025-II", LocalDate.parse("2025-07-01"), LocalDate.parse("2025-12-31")));
    }

    private static Voorsteller.Gevonden stelVoor(String stelsel, Random toeval) {
        List<String> codes = GEGEVENS.op(DAG).stream().map(Gemeente::code).toList();
        Map<String, Gemeenteruimte> ruimten = new HashMap<>();
        Map<String, BigDecimal> prijzen = new HashMap<>();
        codes.forEach(code -> {
            ruimten.put(code, new Gemeenteruimte(new Ruimte(toeval.nextInt(-2, 20), 0), Optional.of(40), Optional.of(toeval.nextInt(120)),
                    Woningaanbod.ONBEKEND, JaNee.ONBEKEND, Map.of()));
            prijzen.put(code, BigDecimal.valueOf(toeval.nextInt(200_000), 2));
        });
        List<String> gevraagd = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            gevraagd.add(codes.get(i * 30 + toeval.nextInt(30)));
        }
        Huishouden huishouden = new Huishouden("h", toeval.nextInt(1, 9), List.of(new Volwassene(List.of())), JaNee.NEE,
                Optional.of(codes.get(toeval.nextInt(codes.size()))), Set.of("AM18"), Set.of(codes.get(toeval.nextInt(codes.size()))),
                Optional.of(toeval.nextInt(60)), Optional.empty(), Optional.empty());
        var regels = KERN.regels(Projectregelset.REGELSET, DAG, stelsel);
        Voorstelvraag vraag = new Voorstelvraag(regels, huishouden, new Koppelkaart(GEGEVENS, DAG, ruimten), "proef", 0,
                Optional.of(new Prijslijst(DAG, prijzen)).filter(prijs -> regels.stelsel().prijsTelt()), "proef", true, gevraagd);
        return new Voorsteller(KERN).stelVoor(vraag, STELSELS, JsonNodeFactory.instance.objectNode());
    }
}
