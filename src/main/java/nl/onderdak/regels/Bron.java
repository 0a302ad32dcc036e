package nl.onderdak.regels;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One citation of a row, for example {@code jci1.3:c:BWBR0046503&artikel=10&z=2025-01-01&g=2025-01-01}.
 * The grammar stands in docs/bronverwijzing.md.
 *
 * @param verwijzing the citation as it stands in the table
 * @param titel a readable title, when the citation carries one after {@code " | "}
 */
public record Bron(String verwijzing, Optional<String> titel) {

    private static final Pattern JCI =
            Pattern.compile("jci1\\.(3|31):[cv]:BWB[RVW]\\d{7}(&[a-z][a-z.-]*=[^&=\\s]+)*");
    private static final Pattern GEDATEERD = Pattern.compile(".*&z=(\\d{4}-\\d{2}-\\d{2})&g=\\1(&.*)?");
    private static final Pattern ECLI = Pattern.compile("ECLI:[A-Z]{2}:[A-Z0-9.]{1,7}:\\d{4}:[A-Z0-9.]{1,25}");
    private static final Pattern CELEX = Pattern.compile("CELEX:\\d{5}[A-Z]{1,2}\\d{4}(\\(\\d{2}\\))?(-\\d{8})?");
    private static final Pattern ELI = Pattern.compile("http://data\\.europa\\.eu/eli/[a-z_]+/\\d{4}/\\d+/oj");
    private static final Pattern CVDR = Pattern.compile("CVDR\\d+(/\\d+)?");
    private static final Pattern BEKENDMAKING = Pattern.compile("(stb|stcrt|gmb|kst)-[A-Za-z0-9-]+");
    private static final Pattern PAGINA = Pattern.compile("https://[a-z0-9.-]+/[^\\s|]*");
    private static final List<String> VERTROUWDE_SITES = List.of(
            "https://wetten.overheid.nl/",
            "https://lokaleregelgeving.overheid.nl/",
            "https://deeplink.rechtspraak.nl/",
            "http://data.europa.eu/",
            "https://eur-lex.europa.eu/",
            "https://zoek.officielebekendmakingen.nl/");

    /**
     * Reads one line of the annotation column {@code bron}.
     *
     * @throws IllegalArgumentException when the line does not follow the citation grammar, or a jci has no equal
     *     {@code z} and {@code g} date
     */
    public static Bron van(String regel) {
        String[] delen = regel.strip().split(" \\| ", 2);
        Bron bron = new Bron(delen[0], delen.length == 2 ? Optional.of(delen[1]) : Optional.empty());
        bron.controleer();
        return bron;
    }

    private void controleer() {
        if (JCI.matcher(verwijzing).matches()) {
            if (!GEDATEERD.matcher(verwijzing).matches()) {
                throw new IllegalArgumentException("Bron '" + verwijzing
                        + "' heeft geen gelijke z- en g-datum; geef beide, met de dag waarop de rij gaat gelden.");
            }
            return;
        }
        boolean bekend = List.of(ECLI, CELEX, ELI, CVDR, BEKENDMAKING, PAGINA).stream()
                .anyMatch(vorm -> vorm.matcher(verwijzing).matches());
        if (!bekend) {
            throw new IllegalArgumentException("Bron '" + verwijzing
                    + "' is geen geldige verwijzing; toegestaan zijn jci, ECLI, CELEX, ELI, CVDR, stb-, stcrt-, gmb-, kst- of https-adres.");
        }
    }

    /** The dated address of the source; empty for a page outside the list of public law sites. */
    public Optional<String> link() {
        String adres = adres();
        return VERTROUWDE_SITES.stream().anyMatch(adres::startsWith) ? Optional.of(adres) : Optional.empty();
    }

    private String adres() {
        if (verwijzing.startsWith("jci")) {
            return "https://wetten.overheid.nl/" + verwijzing;
        }
        if (verwijzing.startsWith("ECLI:")) {
            return "https://deeplink.rechtspraak.nl/uitspraak?id=" + verwijzing;
        }
        if (verwijzing.startsWith("CELEX:")) {
            return "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=" + verwijzing;
        }
        if (verwijzing.startsWith("CVDR")) {
            return "https://lokaleregelgeving.overheid.nl/" + verwijzing;
        }
        if (BEKENDMAKING.matcher(verwijzing).matches()) {
            return "https://zoek.officielebekendmakingen.nl/" + verwijzing + ".html";
        }
        return verwijzing;
    }
}
