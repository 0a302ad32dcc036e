package nl.onderdak.gevolg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Leestekst;
import nl.onderdak.leeszaal.Typebeschrijving;
import nl.onderdak.ontleding.Celgrens;

/** An input column of a table, cut into values that no cell of the old or the new table tells apart. Together they are all values it can have. */
final class Kolomvakken {

    /** Stands for every text that no cell names. */
    private static final String ANDERE_TEKST = "\u0000";
    private static final int MEESTE_ONTKEND = 3;

    private final String titel;
    private final String uitdrukking;
    private final boolean geld;
    private final List<Vak> vakken;

    private Kolomvakken(String titel, String uitdrukking, boolean geld, List<Vak> vakken) {
        this.titel = titel;
        this.uitdrukking = uitdrukking;
        this.geld = geld;
        this.vakken = List.copyOf(vakken);
    }

    /**
     * @param cellen  all cells of the column in both versions, which {@link Celtest} can read
     * @param waarden what the column says its values are, as a cell; empty when it says nothing
     */
    static Kolomvakken van(String titel, String uitdrukking, Optional<Typebeschrijving> type, Set<String> cellen, Optional<String> waarden, Celproef proef) {
        List<Celtest.Deel> delen = cellen.stream().flatMap(cel -> Celtest.lees(cel).stream()).flatMap(cel -> cel.delen().stream()).toList();
        Set<Object> genoemd = delen.stream().flatMap(deel -> deel.laagste().or(deel::hoogste).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean leegGenoemd = delen.stream().anyMatch(deel -> deel.laagste().isEmpty() && deel.hoogste().isEmpty());
        List<Vak> vakken = new ArrayList<>();
        Optional<Typebeschrijving.Getal> getal = type.filter(Typebeschrijving.Getal.class::isInstance).map(Typebeschrijving.Getal.class::cast);
        boolean opsomming = type.filter(Typebeschrijving.Opsomming.class::isInstance).isPresent();
        if (genoemd.stream().anyMatch(waarde -> waarde instanceof LocalDate || waarde instanceof BigDecimal)) {
            vakken.addAll(geordend(cellen, getal));
        } else if (genoemd.stream().anyMatch(Boolean.class::isInstance)) {
            vakken.addAll(List.of(Vak.enkel(true), Vak.enkel(false)));
        } else {
            Set<Object> teksten = new LinkedHashSet<>();
            type.filter(Typebeschrijving.Opsomming.class::isInstance).map(Typebeschrijving.Opsomming.class::cast)
                    .ifPresent(codes -> teksten.addAll(codes.waarden()));
            teksten.addAll(genoemd);
            if (!opsomming) {
                teksten.add(ANDERE_TEKST);
            }
            teksten.forEach(tekst -> vakken.add(Vak.enkel(tekst)));
        }
        if (leegGenoemd || !opsomming) {
            vakken.add(Vak.enkel(null));
        }
        List<Vak> mogelijk = waarden.map(cel -> vakken.stream().filter(vak -> proef.geldt(cel, vak.waarde())).toList())
                .filter(lijst -> !lijst.isEmpty()).orElse(vakken);
        return new Kolomvakken(titel, uitdrukking, getal.map(Typebeschrijving.Getal::geld).orElse(false), mogelijk);
    }

    /** A cell that can only be true or not, as a column of its own. */
    static Kolomvakken ondoorzichtig(String titel, String cel) {
        return new Kolomvakken(titel + " (" + cel + ")", "", false, List.of(Vak.enkel(true), Vak.enkel(false)));
    }

    private static List<Vak> geordend(Set<String> cellen, Optional<Typebeschrijving.Getal> getal) {
        List<Celgrens> grenzen = cellen.stream().flatMap(cel -> Celgrens.van(cel).stream()).distinct()
                .sorted(Comparator.comparing(Kolomvakken::plaats).thenComparing(Celgrens::erna)).toList();
        List<Vak> vakken = new ArrayList<>();
        for (int i = 0; i <= grenzen.size(); i++) {
            Celgrens van = i == 0 ? null : grenzen.get(i - 1);
            Celgrens tot = i == grenzen.size() ? null : grenzen.get(i);
            Optional<Object> waarde = grenzen.get(0).waarde() instanceof LocalDate ? dag(van, tot) : getal(van, tot, getal);
            waarde.ifPresent(gevonden -> vakken.add(new Vak(gevonden, van, tot)));
        }
        return vakken;
    }

    private static BigDecimal plaats(Celgrens grens) {
        return grens.waarde() instanceof LocalDate dag ? BigDecimal.valueOf(dag.toEpochDay()) : (BigDecimal) grens.waarde();
    }

    /** Empty when no whole day lies between. */
    private static Optional<Object> dag(Celgrens van, Celgrens tot) {
        LocalDate eerste = van == null ? null : eersteDag(van);
        LocalDate laatste = tot == null ? null : eersteDag(tot).minusDays(1);
        return eerste != null && laatste != null && laatste.isBefore(eerste) ? Optional.empty() : Optional.of(eerste == null ? laatste : eerste);
    }

    private static LocalDate eersteDag(Celgrens grens) {
        return ((LocalDate) grens.waarde()).plusDays(grens.erna() ? 1 : 0);
    }

    /** Empty when the type allows none of them. */
    private static Optional<Object> getal(Celgrens van, Celgrens tot, Optional<Typebeschrijving.Getal> type) {
        BigDecimal laagste = type.flatMap(Typebeschrijving.Getal::minimum).filter(minimum -> van == null || minimum.compareTo(plaats(van)) > 0)
                .orElse(van == null ? null : plaats(van));
        BigDecimal hoogste = type.flatMap(Typebeschrijving.Getal::maximum).filter(maximum -> tot == null || maximum.compareTo(plaats(tot)) < 0)
                .orElse(tot == null ? null : plaats(tot));
        if (laagste == null || hoogste == null) {
            BigDecimal rand = laagste == null ? hoogste.subtract(BigDecimal.ONE) : laagste.add(BigDecimal.ONE);
            return Optional.of(rand);
        }
        int orde = laagste.compareTo(hoogste);
        boolean raakt = (van == null || laagste.compareTo(plaats(van)) > 0 || !van.erna()) && (tot == null || hoogste.compareTo(plaats(tot)) < 0 || tot.erna());
        if (orde > 0 || orde == 0 && !raakt) {
            return Optional.empty();
        }
        return Optional.of(orde == 0 ? laagste : tussen(laagste, hoogste));
    }

    /** A whole number where there is one. */
    private static BigDecimal tussen(BigDecimal laagste, BigDecimal hoogste) {
        BigDecimal heel = laagste.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return heel.compareTo(hoogste) < 0 ? heel : laagste.add(hoogste).divide(BigDecimal.valueOf(2));
    }

    String titel() {
        return titel;
    }

    /** FEEL text of the column; empty for a cell that stands by itself. */
    String uitdrukking() {
        return uitdrukking;
    }

    List<Vak> vakken() {
        return vakken;
    }

    /** Which part an actual value falls in; empty when in none. */
    Optional<Integer> vakVan(Object waarde) {
        for (int i = 0; i < vakken.size(); i++) {
            if (bevat(vakken.get(i), waarde)) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < vakken.size(); i++) {
            if (waarde instanceof String && ANDERE_TEKST.equals(vakken.get(i).waarde())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean bevat(Vak vak, Object waarde) {
        if (!vak.isGeordend()) {
            return vak.waarde() == null ? waarde == null : vak.waarde().equals(waarde);
        }
        if (!(waarde instanceof LocalDate) && !(waarde instanceof BigDecimal)) {
            return false;
        }
        BigDecimal getal = waarde instanceof LocalDate dag ? BigDecimal.valueOf(dag.toEpochDay()) : (BigDecimal) waarde;
        boolean vanaf = vak.van() == null || getal.compareTo(plaats(vak.van())) > (vak.van().erna() ? 0 : -1);
        boolean tot = vak.tot() == null || getal.compareTo(plaats(vak.tot())) < (vak.tot().erna() ? 1 : 0);
        return vanaf && tot;
    }

    /** The values to read: {@code vanaf 1 jan 2025}. */
    String tekst(BitSet keuze) {
        List<String> feel = new ArrayList<>();
        for (int i = keuze.nextSetBit(0); i >= 0; i = keuze.nextSetBit(i + 1)) {
            if (vakken.get(i).isGeordend()) {
                int einde = i;
                while (keuze.get(einde + 1) && vakken.get(einde + 1).isGeordend()) {
                    einde++;
                }
                feel.add(bereik(vakken.get(i).van(), vakken.get(einde).tot()));
                i = einde;
            } else {
                feel.add(literaal(vakken.get(i).waarde()));
            }
        }
        BitSet rest = new BitSet();
        rest.set(0, vakken.size());
        rest.andNot(keuze);
        boolean ontkend = feel.contains(literaal(ANDERE_TEKST))
                || rest.cardinality() <= MEESTE_ONTKEND && feel.size() > rest.cardinality() && rest.stream().noneMatch(i -> vakken.get(i).isGeordend());
        return ontkend ? Leestekst.van("not(" + rest.stream().mapToObj(i -> literaal(vakken.get(i).waarde())).collect(Collectors.joining(",")) + ")", geld)
                : Leestekst.van(String.join(",", feel), geld);
    }

    private static String bereik(Celgrens van, Celgrens tot) {
        if (van == null || tot == null) {
            return van == null ? (tot.erna() ? "<= " : "< ") + literaal(tot.waarde()) : (van.erna() ? "> " : ">= ") + literaal(van.waarde());
        }
        if (van.waarde().equals(tot.waarde())) {
            return literaal(van.waarde());
        }
        return (van.erna() ? "(" : "[") + literaal(van.waarde()) + ".." + literaal(tot.waarde()) + (tot.erna() ? "]" : ")");
    }

    private static String literaal(Object waarde) {
        if (waarde instanceof String tekst) {
            return "\"" + tekst + "\"";
        }
        return waarde instanceof LocalDate dag ? "date(\"" + dag + "\")" : waarde instanceof BigDecimal getal ? getal.toPlainString() : String.valueOf(waarde);
    }
}
