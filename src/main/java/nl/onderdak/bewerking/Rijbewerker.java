package nl.onderdak.bewerking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The edits on a decision table. */
final class Rijbewerker {

    private static final String VRIJ = "-";

    private final Nummering nummering;
    private final Zinnen zinnen;

    Rijbewerker(Nummering nummering, Zinnen zinnen) {
        this.nummering = nummering;
        this.zinnen = zinnen;
    }

    Wijziging cel(Rijtekst rij, Bewerking.Cel bewerking) {
        Kolomtekst kolom = kolom(rij.tabel(), bewerking.kolom());
        String nu = rij.cel(kolom);
        String wordt = feel(kolom, bewerking.wordt());
        botst(rij, kolom.titel(), nu.equals(Rijblok.feel(bewerking.was())), nu, wordt);
        return wijziging(rij.tabel(), List.of(cel(rij, kolom, wordt)), rij.id(), zinnen.cel(rij, kolom, wordt));
    }

    Wijziging annotatie(Rijtekst rij, Bewerking.Annotatietekst bewerking) {
        String kolom = annotatiekolom(rij.tabel(), bewerking.kolom());
        String nu = rij.annotatie(kolom);
        String wordt = Rijblok.annotatietekst(kolom, bewerking.wordt());
        botst(rij, kolom, zelfde(bewerking.kolom(), nu, bewerking.was()), nu, wordt);
        return wijziging(rij.tabel(), List.of(annotatie(rij, kolom, wordt)), rij.id(), zinnen.annotatie(rij, kolom, wordt));
    }

    Wijziging toevoegen(Tabeltekst tabel, Bewerking.Toevoegen bewerking) {
        Map<String, String> cellen = cellen(tabel, bewerking.cellen());
        Map<String, String> annotaties = annotaties(tabel, bewerking.annotaties());
        String id = nummering.rij(tabel);
        String blok = Rijblok.nieuw(tabel, id, kolom -> cellen.getOrDefault(kolom.id(), kolom.isVoorwaarde() ? VRIJ : ""),
                kolom -> annotaties.getOrDefault(kolom, ""));
        return wijziging(tabel, List.of(new Splitsing(na(tabel, bewerking.na()), "", blok)), id, zinnen.toevoegen(tabel, id, bewerking.na()));
    }

    Wijziging kopieren(Rijtekst rij) {
        String id = nummering.rij(rij.tabel());
        return wijziging(rij.tabel(), List.of(new Splitsing(achter(rij), "", Rijblok.kopie(rij, id))), id, zinnen.kopieren(rij, id));
    }

    Wijziging verplaatsen(Rijtekst rij, Optional<String> na) {
        int naar = na(rij.tabel(), na);
        String tekst = rij.tabel().bestand().inhoud();
        String regels = Rijblok.regels(tekst, rij.element());
        int van = Rijblok.begin(tekst, rij.element().begin());
        if (naar == van || naar == van + regels.length() || na.equals(Optional.of(rij.id()))) {
            throw new OngeldigeBewerking("Rij " + rij.id() + " staat daar al.", "Kies een andere plaats.");
        }
        Splitsing weg = new Splitsing(van, regels, "");
        Splitsing terug = new Splitsing(naar, "", regels);
        return wijziging(rij.tabel(), naar > van ? List.of(terug, weg) : List.of(weg, terug), rij.id(), zinnen.verplaatsen(rij, na));
    }

    Wijziging beeindigen(Rijtekst rij, LocalDate laatsteDag) {
        Periode periode = Periode.van(rij);
        String wordt = periode.totEnMet(rij, laatsteDag);
        return wijziging(rij.tabel(), List.of(cel(rij, periode.kolom(), wordt)), rij.id(), zinnen.beeindigen(rij, periode.kolom(), wordt));
    }

    Wijziging opvolgen(Rijtekst rij, Bewerking.Opvolgen bewerking) {
        Periode periode = Periode.van(rij);
        String daarna = periode.vanaf(rij, bewerking.vanaf());
        String eerst = periode.totEnMet(rij, bewerking.vanaf().minusDays(1));
        Map<String, String> cellen = new HashMap<>(cellen(rij.tabel(), bewerking.cellen()));
        cellen.putIfAbsent(periode.kolom().id(), daarna);
        Map<String, String> annotaties = annotaties(rij.tabel(), bewerking.annotaties());
        String id = nummering.rij(rij.tabel());
        String blok = Rijblok.nieuw(rij.tabel(), id, kolom -> cellen.getOrDefault(kolom.id(), rij.cel(kolom)),
                kolom -> annotaties.getOrDefault(kolom, rij.annotatie(kolom)));
        return wijziging(rij.tabel(), List.of(new Splitsing(achter(rij), "", blok), cel(rij, periode.kolom(), eerst)), id,
                zinnen.opvolgen(rij, id, periode.kolom(), eerst, cellen, annotaties));
    }

    Wijziging verwijderen(Rijtekst rij) {
        String tekst = rij.tabel().bestand().inhoud();
        return wijziging(rij.tabel(), List.of(new Splitsing(Rijblok.begin(tekst, rij.element().begin()), Rijblok.regels(tekst, rij.element()), "")), rij.id(),
                zinnen.verwijderen(rij));
    }

    private static Wijziging wijziging(Tabeltekst tabel, List<Splitsing> splitsingen, String rij, String zin) {
        return new Wijziging(tabel.bestand().naam(), splitsingen, tabel.model(), Optional.of(tabel.naam()), rij, zin);
    }

    private static void botst(Rijtekst rij, String kolom, boolean zelfde, String nu, String wilde) {
        if (!zelfde) {
            throw new Botsing("In rij " + rij.id() + " staat bij " + kolom + " intussen iets anders.", nu, wilde);
        }
    }

    /** Whether two texts of an annotation say the same: lists are lists of words, and a source may be spaced otherwise. */
    static boolean zelfde(Annotatie kolom, String een, String ander) {
        return switch (kolom) {
            case FEIT, GEGEVENS -> woorden(een).equals(woorden(ander));
            case BRON -> Rijblok.annotatietekst(kolom.naam(), een).equals(Rijblok.annotatietekst(kolom.naam(), ander));
            default -> een.strip().equals(Rijblok.annotatietekst(kolom.naam(), ander));
        };
    }

    private static List<String> woorden(String tekst) {
        return Arrays.stream(tekst.split("[\\s,]+")).filter(woord -> !woord.isEmpty()).toList();
    }

    /** The element as a whole, so that two changes of one cell always meet. */
    private static Splitsing cel(Rijtekst rij, Kolomtekst kolom, String tekst) {
        Element cel = rij.celelement(kolom).orElseThrow(() -> new OngeldigeBewerking("Rij " + rij.id() + " heeft minder cellen dan de tabel kolommen.",
                "Herstel de rij in de modeleditor."));
        return vervang(rij.tabel(), cel, tekst);
    }

    private static Splitsing vervang(Tabeltekst tabel, Element cel, String tekst) {
        String inhoud = tabel.bestand().inhoud();
        String element = inhoud.substring(cel.begin(), cel.eind());
        String nieuw = Rijblok.tekst(cel.voorvoegsel(), tekst);
        String wordt = cel.kind("text").map(oud -> inhoud.substring(cel.begin(), oud.begin()) + nieuw + inhoud.substring(oud.eind(), cel.eind()))
                .orElseGet(() -> cel.inhoudEind() < cel.eind() ? inhoud.substring(cel.begin(), cel.inhoudEind()) + nieuw + inhoud.substring(cel.inhoudEind(), cel.eind())
                        : element.substring(0, element.length() - 2).stripTrailing() + ">" + nieuw + "</" + cel.voorvoegsel() + cel.naam() + ">");
        return new Splitsing(cel.begin(), element, wordt);
    }

    private static Splitsing annotatie(Rijtekst rij, String kolom, String tekst) {
        int plaats = rij.tabel().annotaties().indexOf(kolom);
        List<Element> staat = rij.annotatieelementen();
        if (plaats < staat.size()) {
            return vervang(rij.tabel(), staat.get(plaats), tekst);
        }
        String inhoud = rij.tabel().bestand().inhoud();
        Element laatste = rij.element().kinderen().get(rij.element().kinderen().size() - 1);
        String inspringing = inhoud.substring(Rijblok.begin(inhoud, laatste.begin()), laatste.begin());
        StringBuilder bij = new StringBuilder(inhoud.substring(laatste.begin(), laatste.eind()));
        for (int i = staat.size(); i <= plaats; i++) {
            bij.append('\n').append(inspringing).append(Rijblok.annotatie(laatste.voorvoegsel(), i == plaats ? tekst : ""));
        }
        return new Splitsing(laatste.begin(), inhoud.substring(laatste.begin(), laatste.eind()), bij.toString());
    }

    /** Where a row begins that comes after another; after none it comes before the first. */
    private static int na(Tabeltekst tabel, Optional<String> na) {
        if (na.isPresent()) {
            return achter(tabel.rij(na.get()).orElseThrow(() -> new OngeldigeBewerking("Rij " + na.get() + " staat niet in tabel " + tabel.naam() + ".",
                    "Kies een rij van deze tabel om de rij achter te zetten.")));
        }
        String tekst = tabel.bestand().inhoud();
        return tabel.rijen().isEmpty() ? Rijblok.begin(tekst, tabel.element().inhoudEind()) : Rijblok.begin(tekst, tabel.rijen().get(0).element().begin());
    }

    private static int achter(Rijtekst rij) {
        return Rijblok.eind(rij.tabel().bestand().inhoud(), rij.element().eind());
    }

    private static Kolomtekst kolom(Tabeltekst tabel, String id) {
        return tabel.kolom(id).orElseThrow(() -> new OngeldigeBewerking("Tabel " + tabel.naam() + " heeft geen kolom " + id + ".",
                "De kolommen zijn " + String.join(", ", tabel.kolommen().stream().map(Kolomtekst::id).toList()) + "."));
    }

    private static String annotatiekolom(Tabeltekst tabel, Annotatie kolom) {
        if (!tabel.annotaties().contains(kolom.naam())) {
            throw new OngeldigeBewerking("Tabel " + tabel.naam() + " heeft geen kolom " + kolom.naam() + ".",
                    "Voeg in de modeleditor eerst de vaste annotatiekolommen toe.");
        }
        return kolom.naam();
    }

    private static String feel(Kolomtekst kolom, String tekst) {
        String feel = Rijblok.feel(tekst);
        if (kolom.isVoorwaarde() && feel.isEmpty()) {
            throw new OngeldigeBewerking("De voorwaarde " + kolom.titel() + " is leeg.", "Zet een streepje als de kolom niet uitmaakt.");
        }
        return feel;
    }

    private static Map<String, String> cellen(Tabeltekst tabel, Map<String, String> gevraagd) {
        Map<String, String> cellen = new HashMap<>();
        gevraagd.forEach((id, tekst) -> cellen.put(id, feel(kolom(tabel, id), tekst)));
        return cellen;
    }

    private static Map<String, String> annotaties(Tabeltekst tabel, Map<Annotatie, String> gevraagd) {
        Map<String, String> annotaties = new HashMap<>();
        gevraagd.forEach((kolom, tekst) -> annotaties.put(annotatiekolom(tabel, kolom), Rijblok.annotatietekst(kolom.naam(), tekst)));
        return annotaties;
    }
}
