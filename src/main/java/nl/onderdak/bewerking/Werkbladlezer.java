package nl.onderdak.bewerking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.onderdak.uitvoer.Werkblad;
import nl.onderdak.vergelijking.Volgorde;

/**
 * Reads a spreadsheet of a table, as {@link Werkblad} or {@link nl.onderdak.uitvoer.Werkbladcsv} wrote it and a person changed it, as edits on a draft.
 * What it does not say, it does not change: names, hit policy, types and ids stay.
 */
public final class Werkbladlezer {

    private static final byte[] ZIP = {'P', 'K'};
    private static final String VRIJ = "-";

    private final Concepttekst concept;
    private final Tabeltekst tabel;
    private final Blad blad;
    private final List<Celfout> fouten = new ArrayList<>();
    private final List<Bewerking> bewerkingen = new ArrayList<>();

    private Werkbladlezer(Concepttekst concept, Tabeltekst tabel, Blad blad) {
        this.concept = concept;
        this.tabel = tabel;
        this.blad = blad;
    }

    /**
     * @param bestand    XLSX or CSV
     * @param laatsteDag last day of the rows that the spreadsheet no longer has; without it they stay as they are
     * @throws OngeldigeBewerking when the file cannot be read as a spreadsheet of a table
     */
    public static Werkbladverschil lees(Concepttekst concept, Tabeltekst tabel, byte[] bestand, Optional<LocalDate> laatsteDag) {
        boolean werkboek = bestand.length > 1 && bestand[0] == ZIP[0] && bestand[1] == ZIP[1];
        Blad blad = werkboek ? Werkboeklezer.lees(bestand, tabel.naam()) : Csvlezer.lees(bestand);
        return new Werkbladlezer(concept, tabel, blad).lees(laatsteDag);
    }

    private Werkbladverschil lees(Optional<LocalDate> laatsteDag) {
        herkomst();
        Bladkolommen kolommen = Bladkolommen.lees(blad, tabel, fouten);
        if (!fouten.isEmpty()) {
            return new Werkbladverschil(List.of(), List.copyOf(fouten), List.of());
        }
        Map<Integer, String> rijen = rijen(kolommen.rij());
        List<String> ontbrekend = tabel.rijen().stream().map(Rijtekst::id).filter(id -> !rijen.containsValue(id)).toList();
        rijen.forEach((plaats, id) -> tabel.rij(id).ifPresent(rij -> wijzig(rij, plaats, kolommen)));
        verplaats(rijen.values().stream().filter(id -> !id.isEmpty()).toList(), ontbrekend);
        voegToe(rijen, kolommen);
        laatsteDag.ifPresent(dag -> ontbrekend.forEach(id -> bewerkingen.add(new Bewerking.Beeindigen(id, dag))));
        return new Werkbladverschil(List.copyOf(bewerkingen), List.copyOf(fouten), ontbrekend);
    }

    private void herkomst() {
        Map<String, String> eigen = Map.of("model", tabel.model(), "tabel", tabel.naam());
        eigen.forEach((naam, verwacht) -> {
            String waarde = blad.herkomst().getOrDefault(naam, verwacht);
            if (!waarde.equals(verwacht)) {
                fouten.add(new Celfout(Werkblad.HERKOMST, "Dit werkblad is van " + naam + " " + waarde + ", niet van " + verwacht + ".",
                        "Lees het in bij de tabel waar het van is."));
            }
        });
    }

    /** Id by row of the sheet; empty for a new row. */
    private Map<Integer, String> rijen(int kolom) {
        Map<Integer, String> rijen = new LinkedHashMap<>();
        for (int plaats = Werkblad.KOPRIJEN; plaats < blad.rijen().size(); plaats++) {
            if (blad.leeg(plaats)) {
                continue;
            }
            String id = blad.kop(plaats, kolom);
            boolean elders = !id.isEmpty() && tabel.rij(id).isEmpty() && concept.rij(id).isPresent();
            if (elders || !id.isEmpty() && rijen.containsValue(id)) {
                fouten.add(new Celfout(Blad.adres(plaats, kolom), elders ? "Rij " + id + " staat in een andere tabel." : "Rij " + id + " staat er tweemaal.",
                        "Maak deze cel leeg als het een nieuwe rij is; die krijgt zelf een nummer."));
            } else if (id.isEmpty() && !(blad.cel(plaats, kolom) instanceof Bladcel.Leeg)) {
                fouten.add(new Celfout(Blad.adres(plaats, kolom), "Hier staat geen id van een rij.",
                        "Zet de id terug, of maak de cel leeg als het een nieuwe rij is."));
            } else {
                rijen.put(plaats, tabel.rij(id).isPresent() ? id : "");
            }
        }
        return rijen;
    }

    private void wijzig(Rijtekst rij, int plaats, Bladkolommen kolommen) {
        for (Kolomtekst kolom : tabel.kolommen()) {
            int cel = kolommen.cellen().get(kolom.id());
            String was = rij.cel(kolom);
            lees(plaats, cel, () -> new Bladwaarde(tabel, kolom).feel(gevuld(plaats, cel, kolom, was), Optional.of(was)))
                    .filter(wordt -> !wordt.equals(was)).ifPresent(wordt -> bewerkingen.add(new Bewerking.Cel(rij.id(), kolom.id(), was, wordt)));
        }
        kolommen.annotaties().forEach((annotatie, cel) -> {
            String was = rij.annotatie(annotatie);
            lees(plaats, cel, () -> Bladannotatie.tekst(annotatie, blad.cel(plaats, cel), was))
                    .filter(wordt -> !wordt.equals(was)).ifPresent(wordt -> bewerkingen.add(new Bewerking.Annotatietekst(rij.id(), annotatie, was, wordt)));
        });
    }

    /** A cell that was emptied is more likely a slip than an answer. */
    private Bladcel gevuld(int plaats, int kolom, Kolomtekst kop, String was) {
        Bladcel cel = blad.cel(plaats, kolom);
        if (cel instanceof Bladcel.Leeg && !was.isEmpty()) {
            throw new OngeldigeBewerking("De cel van " + kop.titel() + " is leeg; er stond " + was + ".",
                    kop.isVoorwaarde() ? "Zet een streepje als de kolom niet uitmaakt." : "Vul de uitkomst in; null betekent dat er geen is.");
        }
        return cel;
    }

    private void verplaats(List<String> inBlad, List<String> ontbrekend) {
        List<String> staat = tabel.rijen().stream().map(Rijtekst::id).filter(id -> !ontbrekend.contains(id)).toList();
        Set<String> verplaatst = Volgorde.verplaatst(staat, inBlad);
        for (int i = 0; i < inBlad.size(); i++) {
            if (verplaatst.contains(inBlad.get(i))) {
                bewerkingen.add(new Bewerking.Verplaatsen(inBlad.get(i), i == 0 ? Optional.empty() : Optional.of(inBlad.get(i - 1))));
            }
        }
    }

    /** From the last to the first, so that each comes right after a row that has an id already. */
    private void voegToe(Map<Integer, String> rijen, Bladkolommen kolommen) {
        List<Bewerking> nieuw = new ArrayList<>();
        Optional<String> na = Optional.empty();
        for (Map.Entry<Integer, String> rij : rijen.entrySet()) {
            if (rij.getValue().isEmpty()) {
                nieuw.add(nieuw(rij.getKey(), na, kolommen));
            } else {
                na = Optional.of(rij.getValue());
            }
        }
        Collections.reverse(nieuw);
        bewerkingen.addAll(nieuw);
    }

    private Bewerking nieuw(int plaats, Optional<String> na, Bladkolommen kolommen) {
        Map<String, String> cellen = new HashMap<>();
        for (Kolomtekst kolom : tabel.kolommen()) {
            int cel = kolommen.cellen().get(kolom.id());
            if (!kolom.isVoorwaarde() && blad.cel(plaats, cel) instanceof Bladcel.Leeg) {
                fouten.add(new Celfout(Blad.adres(plaats, cel), "De uitkomst " + kolom.titel() + " van de nieuwe rij is leeg.",
                        "Vul de uitkomst in; null betekent dat er geen is."));
            }
            lees(plaats, cel, () -> new Bladwaarde(tabel, kolom).feel(blad.cel(plaats, cel), Optional.empty()))
                    .ifPresent(feel -> cellen.put(kolom.id(), feel.isEmpty() && kolom.isVoorwaarde() ? VRIJ : feel));
        }
        Map<Annotatie, String> annotaties = new EnumMap<>(Annotatie.class);
        kolommen.annotaties().forEach((annotatie, cel) -> lees(plaats, cel, () -> Bladannotatie.tekst(annotatie, blad.cel(plaats, cel), ""))
                .ifPresent(tekst -> annotaties.put(annotatie, tekst)));
        return new Bewerking.Toevoegen(tabel.model(), tabel.naam(), na, cellen, annotaties);
    }

    private Optional<String> lees(int plaats, int kolom, Supplier<String> lezing) {
        try {
            return Optional.of(lezing.get());
        } catch (OngeldigeBewerking fout) {
            fouten.add(new Celfout(Blad.adres(plaats, kolom), fout.getMessage(), fout.oplossing()));
            return Optional.empty();
        }
    }
}
