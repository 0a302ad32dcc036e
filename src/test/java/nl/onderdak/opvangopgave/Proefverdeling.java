package nl.onderdak.opvangopgave;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.regels.Projectregelset;

/** The model on areas made up by a test. */
final class Proefverdeling {

    static final String DOEL = "42000-opvangplaatsen";
    static final String WET = "spreidingswet";
    static final String GROOTSTE_RESTEN = "grootste-resten";
    static final String WEBSTER = "webster";

    static final List<String> PROVINCIES = List.of("groningen", "utrecht", "limburg");

    private static final Modelvraag MODEL = Modelvraag.aan(Projectregelset.REGELSET, "opvangopgaven", Map.of());

    /** An area; {@code sesWoa} is null when the score is not known. */
    record Gebied(String code, long inwoners, BigDecimal sesWoa) {

        String provincie() {
            return PROVINCIES.get(Math.floorMod(code.hashCode(), PROVINCIES.size()));
        }

        /** The weight of the law, which without a score is the number of inhabitants. */
        BigDecimal gewicht() {
            return (sesWoa == null ? BigDecimal.ONE : sesWoa.add(BigDecimal.ONE)).multiply(BigDecimal.valueOf(inwoners));
        }
    }

    private Proefverdeling() {
    }

    static Map<String, Long> aantallen(String opgave, String methode, long totaal, List<Gebied> gebieden) {
        return aantallen(antwoord(opgave, methode, totaal, gebieden, "verdeling"));
    }

    /** Places by code. */
    static Map<String, Long> aantallen(Modelvraag.Antwoord antwoord) {
        Map<String, Long> aantallen = new TreeMap<>();
        for (Object rij : (List<?>) ((Map<?, ?>) antwoord.uitkomst("verdeling")).get("rijen")) {
            aantallen.put((String) ((Map<?, ?>) rij).get("code"), Modelvraag.geheel(((Map<?, ?>) rij).get("aantal")));
        }
        return aantallen;
    }

    static Modelvraag.Antwoord antwoord(String opgave, String methode, long totaal, List<Gebied> gebieden, String... beslissingen) {
        ObjectNode feiten = JsonNodeFactory.instance.objectNode().put("peildatum", "2024-06-01").put("opgave", opgave);
        feiten.putObject("keuze").put("methode", methode);
        feiten.putObject("totaal").put("opgegeven", totaal);
        ArrayNode lijst = feiten.putArray("gebieden");
        for (Gebied gebied : gebieden) {
            ObjectNode feit = lijst.addObject().put("code", gebied.code()).put("inwoners", gebied.inwoners()).put("provincie", gebied.provincie());
            if (gebied.sesWoa() != null) {
                feit.put("sesWoa", gebied.sesWoa());
            }
        }
        return MODEL.stel(feiten, beslissingen);
    }

    /** Areas with a code each, not all without inhabitants; often small and alike, so that ties happen. */
    static Arbitrary<List<Gebied>> gebieden(Arbitrary<BigDecimal> scores) {
        Arbitrary<Long> inwoners = Arbitraries.oneOf(Arbitraries.longs().between(0, 5), Arbitraries.longs().between(0, 1_000_000));
        Arbitrary<Gebied> gebied = inwoners.flatMap(aantal -> scores.map(score -> new Gebied("", aantal, score)));
        return gebied.list().ofMinSize(1).ofMaxSize(7).filter(lijst -> lijst.stream().anyMatch(een -> een.inwoners() > 0))
                .map(lijst -> IntStream.range(0, lijst.size()).mapToObj(i -> new Gebied("G" + i, lijst.get(i).inwoners(), lijst.get(i).sesWoa())).toList());
    }

    static Arbitrary<List<Gebied>> zonderScores() {
        return gebieden(Arbitraries.create(() -> null));
    }

    static Arbitrary<List<Gebied>> metScores() {
        return gebieden(scores());
    }

    /** Three decimals, as CBS publishes them, well inside the range that was seen. */
    static Arbitrary<BigDecimal> scores() {
        return Arbitraries.bigDecimals().between(new BigDecimal("-0.9"), new BigDecimal("0.9")).ofScale(3);
    }

    static long som(Map<String, Long> aantallen) {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }

    static BigDecimal totaalgewicht(List<Gebied> gebieden) {
        return gebieden.stream().map(Gebied::gewicht).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
