package nl.onderdak.mutatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Celtest.Deel;

/** The small faults that a condition can have: bounds a step off, a value too few, the opposite, or no condition at all. */
final class Voorwaardefouten {

    private static final String VRIJ = "-";

    private final BigDecimal stap;

    /** @param cellen all cells of the column; the finest number in them is what a bound moves by */
    Voorwaardefouten(List<String> cellen) {
        int decimalen = cellen.stream().flatMap(cel -> Celtest.lees(cel).stream()).flatMap(cel -> cel.delen().stream())
                .flatMap(deel -> List.of(deel.laagste(), deel.hoogste()).stream()).flatMap(Optional::stream).filter(BigDecimal.class::isInstance)
                .mapToInt(getal -> ((BigDecimal) getal).scale()).max().orElse(0);
        stap = BigDecimal.ONE.movePointLeft(Math.max(0, decimalen));
    }

    /** FEEL of every cell that differs a little; empty for a condition that does not matter. */
    Set<String> van(String cel) {
        Set<String> fouten = new LinkedHashSet<>();
        if (cel.equals(VRIJ)) {
            return fouten;
        }
        Optional<Celtest> test = Celtest.lees(cel);
        if (test.isPresent()) {
            fouten.addAll(van(test.get()));
        } else {
            vergelijking(cel).ifPresent(fouten::add);
        }
        fouten.add(VRIJ);
        fouten.remove(cel);
        return fouten;
    }

    private List<String> van(Celtest test) {
        List<String> fouten = new ArrayList<>();
        for (int i = 0; i < test.delen().size(); i++) {
            for (Optional<Deel> anders : anders(test.delen().get(i))) {
                List<Deel> delen = new ArrayList<>(test.delen());
                delen.remove(i);
                int plaats = i;
                anders.ifPresent(deel -> delen.add(plaats, deel));
                if (!delen.isEmpty()) {
                    fouten.add(cel(test.ontkend(), delen));
                }
            }
        }
        fouten.add(cel(!test.ontkend(), test.delen()));
        return fouten;
    }

    /** Empty: without this part. */
    private List<Optional<Deel>> anders(Deel deel) {
        if (deel.isEnkel() || deel.laagste().isEmpty() && deel.hoogste().isEmpty()) {
            Optional<Object> waarde = deel.laagste().filter(this::isGrens);
            return waarde.isEmpty() ? List.of(Optional.empty())
                    : List.of(Optional.of(enkel(schuif(waarde.get(), 1))), Optional.of(enkel(schuif(waarde.get(), -1))));
        }
        List<Optional<Deel>> anders = new ArrayList<>();
        deel.laagste().ifPresent(grens -> {
            for (int richting : new int[] {1, -1}) {
                anders.add(bereik(new Deel(Optional.of(schuif(grens, richting)), deel.laagsteDoetMee(), deel.hoogste(), deel.hoogsteDoetMee())));
            }
            if (grens instanceof BigDecimal) {
                anders.add(bereik(new Deel(deel.laagste(), !deel.laagsteDoetMee(), deel.hoogste(), deel.hoogsteDoetMee())));
            }
        });
        deel.hoogste().ifPresent(grens -> {
            for (int richting : new int[] {1, -1}) {
                anders.add(bereik(new Deel(deel.laagste(), deel.laagsteDoetMee(), Optional.of(schuif(grens, richting)), deel.hoogsteDoetMee())));
            }
            if (grens instanceof BigDecimal) {
                anders.add(bereik(new Deel(deel.laagste(), deel.laagsteDoetMee(), deel.hoogste(), !deel.hoogsteDoetMee())));
            }
        });
        return anders;
    }

    private static Deel enkel(Object waarde) {
        return new Deel(Optional.of(waarde), true, Optional.of(waarde), true);
    }

    /** Empty when nothing lies between the bounds any more. */
    private static Optional<Deel> bereik(Deel deel) {
        if (deel.laagste().isEmpty() || deel.hoogste().isEmpty()) {
            return Optional.of(deel);
        }
        int orde = orde(deel.laagste().get(), deel.hoogste().get());
        return orde < 0 || orde == 0 && deel.laagsteDoetMee() && deel.hoogsteDoetMee() ? Optional.of(deel) : Optional.empty();
    }

    private static int orde(Object laagste, Object hoogste) {
        return laagste instanceof LocalDate dag ? dag.compareTo((LocalDate) hoogste) : ((BigDecimal) laagste).compareTo((BigDecimal) hoogste);
    }

    private boolean isGrens(Object waarde) {
        return waarde instanceof BigDecimal || waarde instanceof LocalDate;
    }

    private Object schuif(Object grens, int richting) {
        return grens instanceof LocalDate dag ? dag.plusDays(richting) : ((BigDecimal) grens).add(richting > 0 ? stap : stap.negate());
    }

    /** A comparison with something else than a literal: with or without what it compares with. */
    private static Optional<String> vergelijking(String cel) {
        for (String teken : List.of("<=", ">=")) {
            if (cel.startsWith(teken)) {
                return Optional.of(teken.charAt(0) + cel.substring(2));
            }
        }
        return cel.startsWith("<") || cel.startsWith(">") ? Optional.of(cel.charAt(0) + "=" + cel.substring(1)) : Optional.empty();
    }

    private static String cel(boolean ontkend, List<Deel> delen) {
        String tekst = delen.stream().map(Voorwaardefouten::tekst).collect(Collectors.joining(", "));
        return ontkend ? "not(" + tekst + ")" : tekst;
    }

    private static String tekst(Deel deel) {
        if (deel.laagste().isEmpty() && deel.hoogste().isEmpty()) {
            return "null";
        }
        if (deel.isEnkel()) {
            return Feelwaarde.tekst(deel.laagste().get());
        }
        if (deel.laagste().isEmpty() || deel.hoogste().isEmpty()) {
            boolean vanaf = deel.laagste().isPresent();
            boolean doetMee = vanaf ? deel.laagsteDoetMee() : deel.hoogsteDoetMee();
            return (vanaf ? ">" : "<") + (doetMee ? "= " : " ") + Feelwaarde.tekst(deel.laagste().or(deel::hoogste).get());
        }
        return (deel.laagsteDoetMee() ? "[" : "(") + Feelwaarde.tekst(deel.laagste().get()) + ".." + Feelwaarde.tekst(deel.hoogste().get())
                + (deel.hoogsteDoetMee() ? "]" : ")");
    }
}
