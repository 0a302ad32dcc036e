package nl.onderdak.bevolking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.deur.Probleem;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Regelset;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads an anonymous population of a municipality: a row per person, or per number of persons with the same facts. Columns are facts of models by
 * dotted path, as in a case, and {@code personen} and {@code gemeente}. Whatever could say who somebody is has no column.
 */
final class Bevolkinglezer {

    static final int MEESTE_PERSONEN = 1_000_000;

    private static final String PERSONEN = "personen";
    private static final String GEMEENTE = "gemeente";
    private static final String PEILDATUM = "peildatum";
    private static final int MEESTE_RIJEN = 100_000;
    private static final Pattern PERSOONLIJK = Pattern.compile(
            "(?i).*(naam|bsn|burgerservice|v-?nummer|vreemdelingennummer|adres|postcode|straat|huisnummer|telefoon|e-?mail|iban|rekening|paspoort|kenmerk|identi).*");
    private static final Pattern NUMMER = Pattern.compile("(?<!\\d)\\d{8,10}(?!\\d)");
    private static final Pattern AANTAL = Pattern.compile("[1-9]\\d{0,6}");
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).build();

    private final Regelset regelset;
    private final Predicate<String> bestaat;
    private final List<Fout> fouten = new ArrayList<>();
    private final Set<String> gekeurd = new HashSet<>();

    private Bevolkinglezer(Regelset regelset, Predicate<String> bestaat) {
        this.regelset = regelset;
        this.bestaat = bestaat;
    }

    /**
     * @param bestaat whether there is a municipality with a code
     * @throws Geweigerd 400 with every fault found
     */
    static Bevolking lees(String naam, byte[] csv, Regelset regelset, Predicate<String> bestaat) {
        Bevolkinglezer lezer = new Bevolkinglezer(regelset, bestaat);
        Bevolking bevolking = new Bevolking(naam, false, lezer.groepen(csv));
        if (lezer.fouten.isEmpty() && bevolking.groepen().isEmpty()) {
            lezer.fout("", "verplicht", "Er staat geen enkele persoon in het bestand.", null, "Ten minste een rij onder de kopregel.");
        }
        if (!lezer.fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(lezer.fouten.stream().limit(Grenzen.FOUTEN).toList()));
        }
        return bevolking;
    }

    private List<Persoonsgroep> groepen(byte[] csv) {
        record Sleutel(SortedMap<String, String> feiten, Optional<String> gemeente) {
        }
        Map<Sleutel, Integer> groepen = new LinkedHashMap<>();
        long personen = 0;
        try (CSVParser rijen = CSVParser.parse(new StringReader(tekst(csv)), VORM)) {
            List<String> kolommen = null;
            for (CSVRecord rij : rijen) {
                if (kolommen == null) {
                    kolommen = kop(rij);
                } else if (rijen.getRecordNumber() > MEESTE_RIJEN + 1L) {
                    fout("", "te-lang", "Het bestand heeft te veel rijen.",
                            null, "Ten hoogste " + MEESTE_RIJEN + " rijen; tel gelijke personen samen in de kolom personen.");
                    break;
                } else {
                    SortedMap<String, String> feiten = feiten(rij, kolommen);
                    Optional<String> gemeente = Optional.ofNullable(feiten.remove(GEMEENTE));
                    int aantal = Optional.ofNullable(feiten.remove(PERSONEN)).filter(getal -> AANTAL.matcher(getal).matches()).map(Integer::valueOf).orElse(1);
                    personen += aantal;
                    groepen.merge(new Sleutel(feiten, gemeente), aantal, Integer::sum);
                }
            }
        } catch (CSVException | UncheckedIOException fout) {
            fout("", "geen-csv", "Het bestand is geen CSV: een aanhalingsteken sluit niet.", null, "CSV in UTF-8 met scheidingsteken ;.");
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Reading from memory does not fail", onmogelijk);
        }
        if (personen > MEESTE_PERSONEN) {
            fout("", "buiten-bereik", "Het bestand telt te veel personen.", String.valueOf(personen), "Ten hoogste " + MEESTE_PERSONEN + " personen.");
        }
        List<Persoonsgroep> gelezen = new ArrayList<>();
        groepen.forEach((sleutel, aantal) -> gelezen.add(new Persoonsgroep(sleutel.feiten(), sleutel.gemeente(), aantal)));
        return gelezen;
    }

    private String tekst(byte[] csv) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException geenUtf8) {
            fout("", "geen-csv", "Het bestand is niet in UTF-8.", null, "CSV in UTF-8 met scheidingsteken ;.");
            return "";
        }
    }

    private List<String> kop(CSVRecord rij) {
        List<String> kolommen = rij.toList();
        Set<String> gezien = new HashSet<>();
        for (String kolom : kolommen) {
            if (!gezien.add(kolom)) {
                fout("/" + kolom, "dubbel", "De kolom staat er meer dan een keer.", kolom, "Elke kolom een keer.");
            } else if (PERSOONLIJK.matcher(kolom).matches()) {
                fout("/" + kolom, "persoonsgegeven", "Deze kolom kan zeggen om wie het gaat.", kolom,
                        "Haal de kolom weg: een bevolking is anoniem, zonder namen, adressen en nummers.");
            } else if (kolom.equals(PEILDATUM)) {
                fout("/" + kolom, "onbekend-veld", "De peildatum hoort bij de berekening en niet bij de bevolking.", kolom, "Haal de kolom weg.");
            } else if (!kolom.equals(PERSONEN) && !kolom.equals(GEMEENTE)) {
                kolom(kolom);
            }
        }
        return kolommen;
    }

    private void kolom(String kolom) {
        List<Feittype> typen = regelset.modellen().stream().flatMap(model -> Gevallenlezer.type(model, kolom).stream()).toList();
        if (typen.isEmpty() || typen.stream().allMatch(Feittype.Structuur.class::isInstance)) {
            fout("/" + kolom, "onbekend-veld", "De kolom is geen gegeven van een model.", kolom,
                    "Een pad zoals persoon.geboortedatum of huishouden.leden[1].relatie, of personen of gemeente. Zie /v1/regelsets/geldend/modellen.");
        } else if (typen.stream().anyMatch(Feittype.Tekst.class::isInstance)) {
            fout("/" + kolom, "persoonsgegeven", "De kolom is vrije tekst en kan zeggen om wie het gaat.", kolom, "Haal de kolom weg.");
        }
    }

    private SortedMap<String, String> feiten(CSVRecord rij, List<String> kolommen) {
        SortedMap<String, String> feiten = new TreeMap<>();
        String regel = "/" + rij.getRecordNumber();
        if (rij.size() != kolommen.size()) {
            fout(regel, "verkeerde-soort", "De rij heeft " + rij.size() + " cellen en de kopregel " + kolommen.size() + ".",
                    null, "In elke rij evenveel cellen als in de kopregel.");
            return feiten;
        }
        for (int i = 0; i < kolommen.size(); i++) {
            String cel = rij.get(i);
            if (!cel.isEmpty()) {
                feiten.put(kolommen.get(i), cel);
                keur(regel + "/" + kolommen.get(i), kolommen.get(i), cel);
            }
        }
        return feiten;
    }

    /** The same text in the same column is looked at once. */
    private void keur(String pointer, String kolom, String cel) {
        if (!gekeurd.add(kolom + "\n" + cel) || kolom.equals(PEILDATUM)) {
            return;
        }
        if (kolom.equals(PERSONEN)) {
            if (!AANTAL.matcher(cel).matches()) {
                fout(pointer, "buiten-bereik", "Dit is geen aantal personen.", cel, "Een geheel getal vanaf 1, of niets: dan telt de rij als een persoon.");
            }
        } else if (kolom.equals(GEMEENTE)) {
            if (!bestaat.test(cel)) {
                fout(pointer, "onbekende-waarde", "Deze gemeente is er niet.", cel, "Een code van het CBS, bijvoorbeeld GM0363; zie /v1/gemeenten.");
            }
        } else if (NUMMER.matcher(cel).find()) {
            fout(pointer, "persoonsgegeven", "De waarde lijkt op een nummer van een persoon.", "(niet getoond)", "Haal de waarde weg: een bevolking is anoniem.");
        } else {
            regelset.modellen().stream().filter(model -> Gevallenlezer.type(model, kolom).filter(type -> !(type instanceof Feittype.Structuur)).isPresent())
                    .findFirst().ifPresent(model -> keur(model, pointer, kolom, cel));
        }
    }

    private void keur(Beslismodel model, String pointer, String kolom, String cel) {
        String enig = kolom.replaceAll("\\[\\d+\\]", "[1]");
        try {
            Feitenlezer.lees(model, Gevallenlezer.verzoek(model, Map.of(enig, cel, PEILDATUM, LocalDate.EPOCH.toString())));
        } catch (Geweigerd weigering) {
            weigering.probleem().errors().stream().filter(fout -> !fout.code().equals("verplicht"))
                    .forEach(fout -> fout(pointer, fout.code(), fout.detail(), cel, fout.toegestaan()));
        } catch (NumberFormatException geenGetal) {
            fout(pointer, "geen-getal", "De waarde is geen getal.", cel, "Een getal, met een punt of komma voor de decimalen.");
        }
    }

    private void fout(String pointer, String code, String detail, String gestuurd, String toegestaan) {
        fouten.add(new Fout(pointer, code, detail, gestuurd == null ? null : Feitenlezer.kort(gestuurd), toegestaan));
    }
}
