package nl.onderdak.toewijzing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the exchange format of docs/koppelronde.md. */
public final class OpgaveLezer {

    private static final int VELDEN_GEMEENTE = 2 + Bandkosten.UITWISSELING.aantal();

    private final Regelvelden regels;
    private final List<Gemeente> gemeenten = new ArrayList<>();
    private final List<Huishouden> huishoudens = new ArrayList<>();
    private final Map<String, Integer> regelVanGemeente = new HashMap<>();
    private final Map<String, Integer> regelVanHuishouden = new HashMap<>();

    private OpgaveLezer(InputStream bron) {
        this.regels = new Regelvelden(bron);
    }

    /** @throws OngeldigeOpgave when the file breaks the format, at the first line that does */
    public static Opgave lees(Path bestand) throws IOException {
        try (InputStream bron = Files.newInputStream(bestand)) {
            return lees(bron);
        }
    }

    /** @throws OngeldigeOpgave when the text breaks the format, at the first line that does */
    public static Opgave lees(InputStream bron) throws IOException {
        return new OpgaveLezer(bron).lees();
    }

    private Opgave lees() throws IOException {
        while (regels.volgendeRegel()) {
            regels.volgende();
            String soort = regels.tekst();
            switch (soort) {
                case "M" -> gemeente();
                case "H" -> huishouden();
                default -> throw regels.fout("begint met '" + soort + "'; toegestaan zijn M (gemeente) en H (huishouden).");
            }
        }
        if (gemeenten.isEmpty() && huishoudens.isEmpty()) {
            throw new OngeldigeOpgave("Het bestand is leeg; geef eerst de regels M;id;b0;b1;b2;cap en dan de regels H;id;omvang;waarden.");
        }
        if (huishoudens.isEmpty()) {
            throw new OngeldigeOpgave("Er is geen huishouden; geef na de gemeenten ten minste een regel H;id;omvang;waarden.");
        }
        return new Opgave(Bandkosten.UITWISSELING, gemeenten, huishoudens);
    }

    private void gemeente() {
        if (!huishoudens.isEmpty()) {
            throw regels.fout("een gemeente (M) staat na een huishouden (H); geef eerst alle gemeenten.");
        }
        eisVelden(VELDEN_GEMEENTE, "M;id;b0;b1;b2;cap");
        String id = id("gemeente", regelVanGemeente);
        if (id.equals(Plan.NIET_GEKOPPELD)) {
            throw regels.fout("gemeente heeft id '-'; dat teken betekent in het plan: niet gekoppeld.");
        }
        List<Integer> grenzen = new ArrayList<>();
        for (int k = 0; k < Bandkosten.UITWISSELING.aantal(); k++) {
            regels.volgende();
            String naam = k == VELDEN_GEMEENTE - 3 ? "cap" : "b" + k;
            int grens = (int) regels.getal(() -> naam, 0, Gemeente.GROOTSTE_RUIMTE);
            if (k > 0 && k < Bandkosten.UITWISSELING.aantal() - 1 && grens < grenzen.get(k - 1)) {
                throw regels.fout(naam + " is " + grens + " en de grens ervoor " + grenzen.get(k - 1)
                        + "; toegestaan is b0 <= b1 <= b2.");
            }
            grenzen.add(grens);
        }
        // The cap is hard: a band that would end beyond it ends there.
        int ruimte = grenzen.get(grenzen.size() - 1);
        gemeenten.add(new Gemeente(id, grenzen.stream().map(grens -> Math.min(grens, ruimte)).toList()));
    }

    private void huishouden() {
        if (gemeenten.isEmpty()) {
            throw regels.fout("een huishouden (H) staat voor de eerste gemeente (M); geef eerst alle gemeenten.");
        }
        eisVelden(4 + gemeenten.size(), "H;id;omvang, een waarde voor elk van de " + gemeenten.size() + " gemeenten en de waarde van niet koppelen");
        String id = id("huishouden", regelVanHuishouden);
        regels.volgende();
        int omvang = (int) regels.getal(() -> "omvang", 1, Huishouden.GROOTSTE_OMVANG);
        long[] waarden = new long[gemeenten.size()];
        for (int j = 0; j < waarden.length; j++) {
            regels.volgende();
            waarden[j] = regels.isStreep() ? Huishouden.UITGESLOTEN : waarde(j);
        }
        regels.volgende();
        if (regels.isStreep()) {
            throw regels.fout("de waarde van niet koppelen is '-'; niet koppelen mag altijd, geef een geheel getal.");
        }
        huishoudens.add(new Huishouden(id, omvang, waarden, waarde(waarden.length)));
    }

    private long waarde(int keuze) {
        return regels.getal(() -> naam(keuze), -Huishouden.GROOTSTE_WAARDE, Huishouden.GROOTSTE_WAARDE);
    }

    private String naam(int keuze) {
        return keuze == gemeenten.size() ? "de waarde van niet koppelen" : "de waarde voor gemeente " + gemeenten.get(keuze).id();
    }

    private void eisVelden(int aantal, String vorm) {
        if (regels.aantal() != aantal) {
            throw regels.fout("heeft " + regels.aantal() + " velden; toegestaan zijn er " + aantal + ": " + vorm + ".");
        }
    }

    private String id(String wat, Map<String, Integer> gezien) {
        regels.volgende();
        String id = regels.tekst();
        if (id.isBlank()) {
            throw regels.fout(wat + " heeft geen id; geef een tekst zonder puntkomma.");
        }
        Integer eerder = gezien.putIfAbsent(id, regels.nummer());
        if (eerder != null) {
            throw regels.fout(wat + " " + id + " staat ook op regel " + eerder + "; elk id mag een keer voorkomen.");
        }
        return id;
    }
}
