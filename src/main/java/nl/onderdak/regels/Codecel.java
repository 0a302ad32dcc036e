package nl.onderdak.regels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.runtime.UnaryTest;

/**
 * A cell that lists codes, asked as a set. The engine compares with each code in turn and in every way FEEL can compare; it says the same.
 *
 * @param codes the cell holds for each of them, and for nothing else
 */
record Codecel(Set<String> codes) implements UnaryTest {

    private static final Pattern CODES = Pattern.compile("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*");
    private static final Pattern TUSSEN = Pattern.compile("\"\\s*,\\s*\"");

    /** Empty when the cell says anything else than codes. */
    static Optional<Codecel> van(String cel) {
        return lees(cel).map(codes -> new Codecel(Set.copyOf(codes)));
    }

    /** The codes in the order of the cell; empty when it says anything else. */
    static Optional<List<String>> lees(String cel) {
        String tekst = cel.strip();
        return CODES.matcher(tekst).matches() ? Optional.of(List.of(TUSSEN.split(tekst.substring(1, tekst.length() - 1), -1))) : Optional.empty();
    }

    @Override
    public Boolean apply(EvaluationContext omgeving, Object waarde) {
        // To FEEL a list of one is that one.
        return waarde instanceof Collection<?> lijst && lijst.size() == 1 ? apply(omgeving, lijst.iterator().next()) : waarde instanceof String code && codes.contains(code);
    }

    /** As the engine would write it in a message. */
    @Override
    public String toString() {
        return codes.stream().sorted().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
    }
}
