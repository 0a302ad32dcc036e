package nl.onderdak.keuring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Leestekst;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.OutputClause;

/** Checks every cell of a table by itself: whether it can be read, and whether its column can hold what it says. */
final class Celkeuring {

    private static final Pattern DAG = Pattern.compile("date\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern NAAM = Pattern.compile("[a-z][\\w.]*");

    private final Tabelbeeld tabel;
    private final Feelkeuring feel;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Celkeuring(Tabelbeeld tabel) {
        this.tabel = tabel;
        this.feel = new Feelkeuring(tabel);
    }

    static List<Bevinding> keur(Tabelbeeld tabel, List<Kolom> kolommen) {
        Celkeuring keuring = new Celkeuring(tabel);
        for (DecisionRule rij : tabel.tabel().getRule()) {
            keuring.rij(rij, kolommen);
        }
        return keuring.bevindingen;
    }

    private void rij(DecisionRule rij, List<Kolom> kolommen) {
        for (Kolom kolom : kolommen) {
            voorwaarde(Tabelbeeld.tekst(rij.getInputEntry().get(kolom.plaats()).getText()), rij, kolom);
        }
        for (int i = 0; i < rij.getOutputEntry().size(); i++) {
            OutputClause kolom = tabel.tabel().getOutput().get(i);
            uitkomst(Tabelbeeld.tekst(rij.getOutputEntry().get(i).getText()), rij, kolom);
        }
    }

    private void voorwaarde(String cel, DecisionRule rij, Kolom kolom) {
        Plaats plaats = tabel.plaats().rij(rij.getId()).kolom(kolom.id());
        if (cel.equals(Kolom.VRIJ)) {
            return;
        }
        if (cel.isEmpty()) {
            meld("leeg", plaats, kolom.titel(), "de cel is leeg.", "Zet - als de kolom er niet toe doet.");
            return;
        }
        Optional<Celtest> gelezen = Celtest.lees(cel);
        if (gelezen.isPresent()) {
            gelezen.get().delen().forEach(deel -> deel(deel, plaats, kolom.titel(), kolom.domein()));
            return;
        }
        Optional<Celschrijffout> fout = geenDag(cel).or(() -> Celschrijffout.van(cel, kolom.domein())).or(() -> feel.voorwaarde(cel));
        if (fout.isPresent()) {
            meld(fout.get(), plaats, kolom.titel(), kolom.plaats());
        } else if (!tabel.verzamelt()) {
            meld("analyse-overgeslagen", plaats, kolom.titel(), "de cel is een formule; dan is niet na te gaan of elk geval precies een rij heeft.",
                    "Schrijf waarden of grenzen, bijvoorbeeld \"ja\" of [1..5].");
        }
    }

    private void deel(Celtest.Deel deel, Plaats plaats, String titel, Domein domein) {
        Optional<Object> vreemd = Stream.of(deel.laagste(), deel.hoogste()).flatMap(Optional::stream).filter(waarde -> !domein.past(waarde)).findFirst();
        if (vreemd.isPresent()) {
            meld("type", plaats, titel, "de kolom verwacht " + domein.verwacht() + ", maar de cel noemt " + Leestekst.van(literaal(vreemd.get())) + ".", voorbeeld(domein));
        } else if (domein.soort() == Domein.Soort.KEUZE && deel.laagste().isPresent() && !domein.codes().contains(String.valueOf(deel.laagste().get()))) {
            meld("waarde", plaats, titel, "de waarde " + deel.laagste().get() + " bestaat niet.", "Kies uit: " + String.join(", ", domein.codes()) + ".");
        } else if (domein.isGeordend() && deel.laagste().or(deel::hoogste).isPresent()) {
            grenzen(deel, plaats, titel, domein);
        }
    }

    private void grenzen(Celtest.Deel deel, Plaats plaats, String titel, Domein domein) {
        Bereik bereik = Bereik.van(deel);
        boolean dagen = domein.soort() == Domein.Soort.DAG;
        if (bereik.isLeeg()) {
            String van = Leestekst.van(literaal(deel.laagste().orElseThrow()));
            String tot = Leestekst.van(literaal(deel.hoogste().orElseThrow()));
            meld(dagen ? "periode-omgekeerd" : "bereik-omgekeerd", plaats, titel,
                    dagen ? "de periode eindigt op " + tot + ", voor zij op " + van + " begint." : "het bereik van " + van + " tot " + tot + " is leeg.",
                    "Zet de laagste waarde vooraan.");
        } else if (bereik.van().compareTo(domein.bereik().tot()) >= 0 || bereik.tot().compareTo(domein.bereik().van()) <= 0
                || deel.isEnkel() && (bereik.van().compareTo(domein.bereik().van()) < 0 || bereik.tot().compareTo(domein.bereik().tot()) > 0)) {
            meld("waarde", plaats, titel, "de cel noemt " + (dagen ? bereik.dagen() : bereik.getallen()) + ", maar zo'n waarde heeft de kolom niet.",
                    "Toegestaan is " + (dagen ? domein.bereik().dagen() : domein.bereik().getallen()) + ".");
        }
    }

    private void uitkomst(String cel, DecisionRule rij, OutputClause kolom) {
        Plaats plaats = tabel.plaats().rij(rij.getId()).kolom(String.valueOf(kolom.getId()));
        String titel = kolom.getLabel() == null ? Optional.ofNullable(kolom.getName()).orElse(tabel.naam()) : kolom.getLabel();
        Domein domein = tabel.domein(kolom);
        if (cel.isEmpty() || cel.equals(Kolom.VRIJ)) {
            meld("leeg", plaats, titel, "de rij heeft hier geen uitkomst.", "Vul de uitkomst in; zet null als er geen waarde is.");
            return;
        }
        Optional<Celtest.Deel> waarde = Celtest.lees(cel).filter(gelezen -> !gelezen.ontkend() && gelezen.delen().size() == 1).map(gelezen -> gelezen.delen().get(0))
                .filter(deel -> deel.isEnkel() || deel.laagste().isEmpty() && deel.hoogste().isEmpty());
        if (waarde.isPresent()) {
            deel(waarde.get(), plaats, titel, domein);
            return;
        }
        Optional<Celschrijffout> fout = geenDag(cel)
                .or(() -> NAAM.matcher(cel).matches() && feel.namen().contains(cel.split("\\.")[0]) ? Optional.empty() : Celschrijffout.van(cel, domein).or(() -> feel.formule(cel)));
        fout.ifPresent(gevonden -> meld(gevonden, plaats, titel, -1));
    }

    private static Optional<Celschrijffout> geenDag(String cel) {
        Matcher dagen = DAG.matcher(cel);
        while (dagen.find()) {
            try {
                LocalDate.parse(dagen.group(1));
            } catch (DateTimeParseException geenDag) {
                return Optional.of(new Celschrijffout("datum", "de dag " + dagen.group(1) + " bestaat niet.", "Schrijf een bestaande dag als jaar, maand en dag: date(\"2027-01-31\")."));
            }
        }
        return Optional.empty();
    }

    private void meld(Celschrijffout fout, Plaats plaats, String titel, int kolom) {
        meld(fout.code(), plaats, titel, fout.melding(), fout.oplossing().isEmpty() ? goedeCel(kolom) : fout.oplossing());
    }

    /** A cell of the same column that can be read shows best how to write one. */
    private String goedeCel(int kolom) {
        Optional<String> goed = kolom < 0 ? Optional.empty() : tabel.tabel().getRule().stream().filter(rij -> rij.getInputEntry().size() > kolom)
                .map(rij -> Tabelbeeld.tekst(rij.getInputEntry().get(kolom).getText())).filter(cel -> !cel.equals(Kolom.VRIJ) && Celtest.lees(cel).isPresent()).findFirst();
        return goed.map(cel -> "Schrijf de cel zoals een andere in deze kolom: " + cel).orElse("Kijk de schrijfwijze na: haakjes, aanhalingstekens en komma's.");
    }

    private static String voorbeeld(Domein domein) {
        return switch (domein.soort()) {
            case KEUZE -> "Kies uit: " + String.join(", ", domein.codes()) + ".";
            case DAG -> "Schrijf een dag als date(\"2027-01-31\").";
            case GETAL -> "Schrijf een getal zonder aanhalingstekens, bijvoorbeeld 205.50.";
            case LOGISCH -> "Schrijf true of false, zonder aanhalingstekens.";
            case TEKST, ANDERS -> "Zet de tekst tussen aanhalingstekens.";
        };
    }

    private static String literaal(Object waarde) {
        return waarde instanceof LocalDate dag ? "date(\"" + dag + "\")" : waarde instanceof String tekst ? "\"" + tekst + "\"" : String.valueOf(waarde);
    }

    private void meld(String code, Plaats plaats, String titel, String melding, String oplossing) {
        bevindingen.add(Bevinding.fout(code, plaats, "Rij " + plaats.rij().orElseThrow() + ", kolom " + titel + ": " + melding, oplossing));
    }
}
