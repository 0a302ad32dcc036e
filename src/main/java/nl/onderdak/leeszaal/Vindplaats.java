package nl.onderdak.leeszaal;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.regels.Bron;

/**
 * Which source a citation means, and which part of it.
 *
 * @param id {@code BWBR0046503}, {@code stcrt-2022-8951}, {@code CELEX:32001L0055}, {@code ECLI:...}, {@code CVDR641687}, or the host of
 *     a page; the two ways to cite one EU act have the same id
 * @param onderdeel {@code artikel 10 lid 2}, the address of a page, or {@link #GEHEEL}
 * @param dag the day whose text is meant
 */
public record Vindplaats(String id, Bronsoort soort, String onderdeel, Optional<LocalDate> dag) {

    /** The source as a whole. */
    public static final String GEHEEL = "geheel";

    private static final String ONDERDEEL = "o";
    private static final Pattern ELI = Pattern.compile("http://data\\.europa\\.eu/eli/([a-z_]+)/(\\d{4})/(\\d+)/oj");
    private static final Map<String, String> CELEXLETTER = Map.of("dir", "L", "reg", "R");

    public static Vindplaats van(Bron bron) {
        String verwijzing = bron.verwijzing();
        if (verwijzing.startsWith("jci")) {
            return wet(verwijzing);
        }
        if (verwijzing.startsWith("https://")) {
            return new Vindplaats(URI.create(verwijzing.replaceFirst("(https://[^/]*/).*", "$1")).getHost().replaceFirst("^www\\.", ""),
                    Bronsoort.PAGINA, verwijzing, Optional.empty());
        }
        Matcher eli = ELI.matcher(verwijzing);
        if (eli.matches()) {
            String nummer = "%s%s%04d".formatted(eli.group(2), CELEXLETTER.getOrDefault(eli.group(1).replaceFirst("_.*", ""), "D"), Integer.parseInt(eli.group(3)));
            return new Vindplaats("CELEX:3" + nummer, Bronsoort.EUROPEES, GEHEEL, Optional.empty());
        }
        return new Vindplaats(verwijzing.startsWith("CVDR") ? verwijzing.replaceFirst("/.*", "") : verwijzing, Bronsoort.van(verwijzing), GEHEEL, Optional.empty());
    }

    /** To read: {@code RooO, artikel 10 lid 2, zoals het gold op 1 januari 2025}. */
    public static String opschrift(Bron bron) {
        Vindplaats plaats = van(bron);
        if (plaats.soort == Bronsoort.PAGINA) {
            return bron.titel().map(titel -> titel + " (" + plaats.id + ")").orElse(plaats.onderdeel.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", ""));
        }
        String titel = bron.titel().or(() -> Brontitels.van(plaats.id).map(Brontitels.Titel::kort)).orElse(plaats.id);
        return titel + (plaats.onderdeel.equals(GEHEEL) ? "" : ", " + plaats.onderdeel)
                + plaats.dag.map(dag -> ", zoals het gold op " + Dagtekst.lang(dag)).orElse("");
    }

    private static Vindplaats wet(String jci) {
        String[] stukken = jci.split("&");
        Map<String, List<String>> perSleutel = new LinkedHashMap<>();
        for (int i = 1; i < stukken.length; i++) {
            String[] paar = stukken[i].split("=", 2);
            perSleutel.computeIfAbsent(paar[0], sleutel -> new ArrayList<>()).add(paar[1].replaceFirst("\\.$", ""));
        }
        Optional<LocalDate> dag = Optional.ofNullable(perSleutel.remove("z")).map(waarden -> LocalDate.parse(waarden.get(0)));
        perSleutel.remove("g");
        List<String> onderdelen = new ArrayList<>();
        perSleutel.forEach((sleutel, waarden) -> onderdelen.add((sleutel.equals(ONDERDEEL) ? "onderdeel" : sleutel) + " " + String.join(" en ", waarden)));
        return new Vindplaats(stukken[0].substring(stukken[0].lastIndexOf(':') + 1), Bronsoort.WET,
                onderdelen.isEmpty() ? GEHEEL : String.join(" ", onderdelen), dag);
    }
}
