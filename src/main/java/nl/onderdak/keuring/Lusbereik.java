package nl.onderdak.keuring;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a loop runs through.
 *
 * @param reeks whether it counts from one number to another; otherwise it runs through a list
 * @param aantal how many numbers, when both stand there
 */
record Lusbereik(boolean reeks, Optional<Long> aantal) {

    /** Numbers that loops may count together. */
    static final int MEESTE = 10_000;

    private static final int MEESTE_LUSSEN = 3;
    private static final Pattern VAST = Pattern.compile("[\\[(]?(-?\\d{1,15})\\.\\.(-?\\d{1,15})[\\])]?");
    private static final Pattern REKENT = Pattern.compile(".*(\\*|\\d{5,}).*");

    static Lusbereik van(List<String> woorden) {
        String tekst = String.join("", woorden);
        Matcher vast = VAST.matcher(tekst);
        if (vast.matches()) {
            return new Lusbereik(true, Optional.of(Math.abs(Long.parseLong(vast.group(2)) - Long.parseLong(vast.group(1))) + 1));
        }
        boolean reeks = woorden.contains("..");
        return new Lusbereik(reeks, reeks && REKENT.matcher(tekst).matches() ? Optional.of(Long.MAX_VALUE) : Optional.empty());
    }

    /** Whether loops in each other stay within what a request may take; at most two may count up to what depends on facts. */
    static boolean samenKlein(List<Lusbereik> lussen) {
        List<Lusbereik> reeksen = lussen.stream().filter(Lusbereik::reeks).toList();
        long samen = 1;
        for (Lusbereik lus : reeksen) {
            samen = lus.aantal().orElse(1L) > MEESTE ? MEESTE + 1L : Math.min(samen * lus.aantal().orElse(1L), MEESTE + 1L);
        }
        boolean open = reeksen.stream().anyMatch(lus -> lus.aantal().isEmpty());
        return lussen.size() <= MEESTE_LUSSEN && samen <= MEESTE && (!open || reeksen.size() <= 2);
    }
}
