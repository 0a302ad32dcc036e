package nl.onderdak.gemeente;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;

/** Finds everything that is wrong with what an edition of scores says; its form was checked before. */
final class SesWoaControle {

    static final Pattern NAAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");
    static final String NAAM_TOEGESTAAN = "Een naam van ten hoogste 40 letters, cijfers, punten en streepjes, bijvoorbeeld 85900NED.";

    // The database refuses a zero character, and half a character would not come back as it was sent.
    private static final Pattern LEESBAAR = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]+");
    // What the model opvangopgaven takes (OGI-008): a score that it refuses would spoil the answer for everybody.
    private static final int DECIMALEN = 9;
    private static final String SCORE_TOEGESTAAN = "Een getal met ten hoogste " + DECIMALEN + " decimalen, bijvoorbeeld 0.153.";

    private final Gemeentegegevens gemeenten;
    private final LocalDate vandaag = Zoekvraag.vandaag();
    private final List<Fout> fouten = new ArrayList<>();

    private SesWoaControle(Gemeentegegevens gemeenten) {
        this.gemeenten = gemeenten;
    }

    /**
     * @param naam   name of the edition, from the address
     * @param velden fields of the message {@code bericht-ses-woa}
     * @throws Geweigerd 400 with every fault found
     */
    static SesWoaEditie editie(String naam, Map<String, Object> velden, Gemeentegegevens gemeenten) {
        SesWoaControle controle = new SesWoaControle(gemeenten);
        SesWoaEditie editie = controle.editie(naam, velden);
        if (!controle.fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(controle.fouten));
        }
        return editie;
    }

    private SesWoaEditie editie(String naam, Map<String, Object> velden) {
        LocalDate peildatum = (LocalDate) velden.get("peildatum");
        LocalDate indelingsdatum = (LocalDate) velden.get("indelingsdatum");
        String bron = (String) velden.get("bron");
        if (!NAAM.matcher(naam).matches()) {
            fout("/editie", "onbekende-waarde", "Dit kan geen naam van een editie zijn.", naam, NAAM_TOEGESTAAN);
        }
        // A day to come would make the edition the most recent one for years, and it cannot be taken back.
        if (peildatum.isAfter(vandaag)) {
            fout("/peildatum", "buiten-bereik", "Deze dag komt nog.", peildatum.toString(), "Een dag tot en met " + vandaag + ".");
        }
        if (indelingsdatum.isBefore(gemeenten.vanaf()) || indelingsdatum.isAfter(vandaag)) {
            fout("/indelingsdatum", "buiten-bereik", "Van deze dag zijn de gemeenten niet bekend.", indelingsdatum.toString(),
                    "Een dag vanaf " + gemeenten.vanaf() + " tot en met " + vandaag + ".");
        }
        if (!LEESBAAR.matcher(bron).matches()) {
            fout("/bron", "onleesbaar", "De bron is leeg of bevat tekens die geen tekst zijn.", null, "Een tekst, bijvoorbeeld CBS StatLine 85900NED.");
        }
        return new SesWoaEditie(naam, peildatum, indelingsdatum, bron, Instant.now(), scores((List<?>) velden.get("scores"), indelingsdatum));
    }

    private SortedMap<String, BigDecimal> scores(List<?> rijen, LocalDate indelingsdatum) {
        SortedMap<String, BigDecimal> scores = new TreeMap<>();
        if (rijen == null || rijen.isEmpty()) {
            fout("/scores", "verplicht", "Er zijn geen scores.", null, "Verplicht: een lijst met per gemeente een gemeentecode en een score.");
            return scores;
        }
        for (int i = 0; i < rijen.size(); i++) {
            Map<?, ?> rij = (Map<?, ?>) rijen.get(i);
            String code = (String) rij.get("gemeentecode");
            BigDecimal score = (BigDecimal) rij.get("score");
            controleerScore("/scores/" + i + "/score", score);
            controleerCode("/scores/" + i + "/gemeentecode", code, scores.containsKey(code == null ? "" : code), indelingsdatum);
            if (code != null) {
                scores.put(code, score);
            }
        }
        return scores;
    }

    private void controleerScore(String pointer, BigDecimal score) {
        if (score == null) {
            fout(pointer, "verplicht", "De score ontbreekt.", null, "Verplicht: " + SCORE_TOEGESTAAN);
        } else if (score.stripTrailingZeros().scale() > DECIMALEN) {
            fout(pointer, "te-nauwkeurig", "De score heeft te veel decimalen.", score.toPlainString(), SCORE_TOEGESTAAN);
        }
    }

    private void controleerCode(String pointer, String code, boolean eerder, LocalDate indelingsdatum) {
        if (code == null) {
            fout(pointer, "verplicht", "De gemeentecode ontbreekt.", null, "Verplicht: een code van het CBS, bijvoorbeeld GM0363.");
        } else if (eerder) {
            fout(pointer, "dubbel", "Deze gemeente staat al eerder in de lijst.", code, "Stuur elke gemeente een keer.");
        } else if (gemeenten.gemeente(code, indelingsdatum).isEmpty()) {
            fout(pointer, "onbekende-waarde", "Deze gemeente bestond niet op " + indelingsdatum + ".", code,
                    "Een code uit /v1/gemeenten?peildatum=" + indelingsdatum + ".");
        }
    }

    private void fout(String pointer, String code, String detail, String gestuurd, String toegestaan) {
        fouten.add(new Fout(pointer, code, detail, gestuurd == null ? null : Feitenlezer.kort(gestuurd), toegestaan));
    }
}
