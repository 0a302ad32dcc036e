package nl.onderdak.bewerking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a sheet says in a column of conditions or outcomes, as FEEL; the habits of spreadsheet programs are taken out. */
final class Bladwaarde {

    private static final Pattern GETAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAG = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern KOMMAGETAL = Pattern.compile("€?\\s*-?\\d{1,3}(\\.?\\d{3})*,\\d+|€.*\\d.*");
    private static final Pattern LOSSE_DAG = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[- ][a-z]{3,9}\\.?([- ]\\d{2,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final String AANHALING = "[\u201C\u201D\u201E\u201F\u00AB\u00BB]";

    private final UnaryOperator<BigDecimal> decimalen;
    private final Kolomtekst kolom;
    private final boolean periode;

    /** Numbers are written as the others in the column: with as many decimals, when those are equal. */
    Bladwaarde(Tabeltekst tabel, Kolomtekst kolom) {
        this.kolom = kolom;
        this.periode = tabel.periodekolom().filter(kolom::equals).isPresent();
        int[] aantallen = tabel.rijen().stream().map(rij -> rij.cel(kolom)).filter(feel -> GETAL.matcher(feel).matches())
                .mapToInt(feel -> new BigDecimal(feel).scale()).distinct().toArray();
        this.decimalen = getal -> aantallen.length == 1 && getal.scale() < aantallen[0] ? getal.setScale(aantallen[0]) : getal;
    }

    /**
     * @param staat what the draft says; empty for a new row
     * @return FEEL; exactly {@code staat} when the cell says the same
     * @throws OngeldigeBewerking when the cell cannot be read
     */
    String feel(Bladcel cel, Optional<String> staat) {
        String feel = feel(cel, staat.orElse(""));
        return staat.filter(oud -> zelfde(oud, feel)).orElse(feel);
    }

    private String feel(Bladcel cel, String staat) {
        if (cel instanceof Bladcel.Getal getal) {
            return DAG.matcher(staat).matches() ? dag(getal, staat) : decimalen.apply(getal.waarde()).toPlainString();
        }
        if (cel instanceof Bladcel.Dag dag) {
            return dag(dag.dag());
        }
        if (cel instanceof Bladcel.Logisch logisch) {
            return String.valueOf(logisch.waarde());
        }
        if (cel instanceof Bladcel.Onleesbaar onleesbaar) {
            throw new OngeldigeBewerking(onleesbaar.melding(), onleesbaar.oplossing());
        }
        return cel instanceof Bladcel.Tekst tekst ? tekst(tekst.tekst(), staat) : "";
    }

    /** A day that lost its format is its serial number. */
    private String dag(Bladcel.Getal getal, String staat) {
        LocalDate dag = getal.getal() == Math.rint(getal.getal()) ? getal.dag().apply(getal.getal()) : null;
        if (dag == null || dag.getYear() < 1901 || dag.getYear() > 2999) {
            throw new OngeldigeBewerking("Hier stond de dag " + staat + " en nu het getal " + getal.waarde().toPlainString() + ".",
                    "Maak er een dag van, bijvoorbeeld 1-1-2027.");
        }
        return dag(dag);
    }

    private String dag(LocalDate dag) {
        if (periode) {
            throw new OngeldigeBewerking("In " + kolom.titel() + " staat één dag, geen periode.",
                    "Schrijf >= date(\"" + dag + "\") voor vanaf die dag, of [date(\"" + dag + "\")..date(\"" + dag.plusYears(1).minusDays(1) + "\")].");
        }
        return "date(\"" + dag + "\")";
    }

    private String tekst(String tekst, String staat) {
        String exact = Rijblok.feel(tekst);
        if (exact.equals(staat)) {
            return exact;
        }
        String net = Rijblok.feel(tekst.replace('\u00A0', ' ').replaceAll(AANHALING, "\""));
        if (net.equals("\u2013") || net.equals("\u2014")) {
            return "-";
        }
        Matcher losseDag = LOSSE_DAG.matcher(net);
        if (KOMMAGETAL.matcher(net).matches()) {
            throw new OngeldigeBewerking("'" + net + "' kan een bedrag zijn of twee waarden.",
                    "Typ een bedrag als getal in de cel, of schrijf het met een punt: 189.13. Zet na een komma tussen twee waarden een spatie.");
        }
        if (losseDag.matches()) {
            throw new OngeldigeBewerking("'" + net + "' is geen dag die in een tabel kan staan.",
                    "Schrijf de dag als date(\"2027-01-01\"), of maak er een dag van in het rekenprogramma.");
        }
        return switch (net.toUpperCase(Locale.ROOT)) {
            case "WAAR", "TRUE" -> "true";
            case "ONWAAR", "FALSE" -> "false";
            default -> GETAL.matcher(net).matches() ? decimalen.apply(new BigDecimal(net)).toPlainString() : net;
        };
    }

    private static boolean zelfde(String een, String ander) {
        return een.equals(ander) || GETAL.matcher(een).matches() && GETAL.matcher(ander).matches() && new BigDecimal(een).compareTo(new BigDecimal(ander)) == 0;
    }
}
