package nl.onderdak.mutatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Celtest.Deel;
import nl.onderdak.leeszaal.Typebeschrijving;

/** The small fault that an outcome can have: the next allowed value, a little more, a day later, or nothing. */
final class Uitkomstfout {

    private static final String NIETS = "null";
    private static final String EEN_DAG = "date(\"2000-01-01\")";
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Optional<Typebeschrijving> type;
    private final List<String> cellen;

    /** @param cellen all cells of the column */
    Uitkomstfout(Optional<Typebeschrijving> type, List<String> cellen) {
        this.type = type;
        this.cellen = cellen.stream().distinct().toList();
    }

    /** FEEL of the wrong cell; empty for a sentence, which is there for people to read. */
    Optional<String> van(String cel) {
        if (cellen.stream().anyMatch(Uitkomstfout::isZin)) {
            return Optional.empty();
        }
        if (cel.equals(NIETS)) {
            return Optional.of(iets());
        }
        Optional<Object> waarde = Celtest.lees(cel).filter(test -> !test.ontkend() && test.delen().size() == 1).map(test -> test.delen().get(0))
                .filter(Deel::isEnkel).flatMap(Deel::laagste);
        return Optional.of(waarde.map(this::anders).orElse(NIETS));
    }

    private static boolean isZin(String cel) {
        return cel.startsWith("\"") && cel.strip().contains(" ");
    }

    private String anders(Object waarde) {
        if (waarde instanceof BigDecimal getal) {
            return Feelwaarde.tekst(getal.add(isGeld() ? CENT : BigDecimal.ONE.movePointLeft(Math.max(0, getal.scale()))));
        }
        if (waarde instanceof LocalDate dag) {
            return Feelwaarde.tekst(dag.plusDays(1));
        }
        return waarde instanceof Boolean logisch ? String.valueOf(!logisch) : volgende(Feelwaarde.tekst(waarde));
    }

    private boolean isGeld() {
        return type.filter(Typebeschrijving.Getal.class::isInstance).map(Typebeschrijving.Getal.class::cast).filter(Typebeschrijving.Getal::geld).isPresent();
    }

    private String volgende(String tekst) {
        List<String> waarden = toegestaan();
        int plaats = waarden.indexOf(tekst);
        return waarden.size() < 2 ? NIETS : waarden.get((plaats + 1) % waarden.size());
    }

    /** Of a column that does not say what it allows, what stands in it. */
    private List<String> toegestaan() {
        List<String> codes = type.filter(Typebeschrijving.Opsomming.class::isInstance).map(Typebeschrijving.Opsomming.class::cast)
                .map(opsomming -> opsomming.waarden().stream().map(Feelwaarde::tekst).toList()).orElse(List.of());
        return codes.isEmpty() ? cellen.stream().filter(cel -> cel.matches("\"[^\"]*\"")).toList() : codes;
    }

    private String iets() {
        if (type.filter(Typebeschrijving.Getal.class::isInstance).isPresent()) {
            return "1";
        }
        boolean datum = type.filter(Typebeschrijving.Eenvoudig.class::isInstance).map(Typebeschrijving.Eenvoudig.class::cast)
                .filter(soort -> soort.soort().equals("datum")).isPresent();
        return datum ? EEN_DAG : Stream.concat(toegestaan().stream(), cellen.stream().filter(cel -> !cel.equals(NIETS))).findFirst().orElse("\"x\"");
    }
}
