package nl.onderdak.regels;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.runtime.UnaryTest;

/**
 * A cell that lists codes, asked as a set. The engine compares with each code in turn and in every way FEEL can compare, which is a third of the work of an
 * evaluation; between text and text there is only one way.
 *
 * @param motor what the engine made of the cell; it still answers for whatever is no text
 */
record Codecel(Set<String> codes, UnaryTest motor) implements UnaryTest {

    private static final Pattern CODES = Pattern.compile("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*");
    private static final Pattern TUSSEN = Pattern.compile("\"\\s*,\\s*\"");

    /** Replaces every cell with codes in the compiled tables of a model. */
    static void vervang(DMNModel model) {
        Map<String, Optional<Set<String>>> gelezen = new HashMap<>();
        Motorrij.van(model).forEach(rij -> {
            List<UnaryTest> cellen = rij.rij().getInputEntry();
            for (int i = 0; i < cellen.size(); i++) {
                UnaryTest motor = cellen.get(i);
                int kolom = i;
                gelezen.computeIfAbsent(rij.tekst().getInputEntry().get(i).getText(), Codecel::codes).ifPresent(codes -> cellen.set(kolom, new Codecel(codes, motor)));
            }
        });
    }

    /** The codes that a cell lists; empty when it says anything else. */
    static Optional<Set<String>> codes(String cel) {
        String tekst = cel.strip();
        return CODES.matcher(tekst).matches()
                ? Optional.of(Arrays.stream(TUSSEN.split(tekst.substring(1, tekst.length() - 1), -1)).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    @Override
    public Boolean apply(EvaluationContext omgeving, Object waarde) {
        return waarde instanceof String tekst ? codes.contains(tekst) : motor.apply(omgeving, waarde);
    }
}
