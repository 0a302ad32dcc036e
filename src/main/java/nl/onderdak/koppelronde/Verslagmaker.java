package nl.onderdak.koppelronde;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderdak.gemeente.Regiosoort;
import nl.onderdak.koppeling.Huishoudbeoordeling;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Koppelgemeente;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.toewijzing.Certificaat;

/** Makes the report of a round. */
final class Verslagmaker {

    private final Koppelvraag vraag;
    private final Koppelopgave opgave;
    private final Speelveld veld;
    private final Koppelmethode.Keuze keuze;
    private final Huishoudtypering typering;
    private final Map<String, Integer> nummers = new HashMap<>();
    private final List<Rondeverslag.Prijs> prijzen;
    private final Prijslijst prijslijst;

    Verslagmaker(Koppelvraag vraag, Koppelopgave opgave, Koppelmethode.Keuze keuze, Huishoudtypering typering) {
        this.vraag = vraag;
        this.opgave = opgave;
        this.veld = opgave.veld();
        this.keuze = keuze;
        this.typering = typering;
        for (int i = 0; i < opgave.deelnemers().size(); i++) {
            nummers.put(opgave.deelnemers().get(i).huishouden().kenmerk(), i);
        }
        this.prijzen = keuze.prijzen().map(this::prijzen).orElse(List.of());
        this.prijslijst = prijslijst(vraag.peildatum(), prijzen);
    }

    static Prijslijst prijslijst(LocalDate datum, List<Rondeverslag.Prijs> prijzen) {
        return new Prijslijst(datum, prijzen.stream().collect(Collectors.toMap(Rondeverslag.Prijs::gemeentecode, Rondeverslag.Prijs::perPersoon)));
    }

    /** Two decimals; a municipality that is absent has room enough. */
    private List<Rondeverslag.Prijs> prijzen(List<BigDecimal> perPlaats) {
        List<Rondeverslag.Prijs> lijst = new ArrayList<>();
        for (int plaats = 0; plaats < perPlaats.size(); plaats++) {
            BigDecimal prijs = perPlaats.get(plaats).setScale(2, RoundingMode.HALF_UP);
            if (prijs.signum() > 0) {
                lijst.add(new Rondeverslag.Prijs(veld.gemeente(plaats).code(), prijs, vraag.peildatum().toString()));
            }
        }
        return lijst;
    }

    Rondeverslag maak(String regelset, Rondemaker.Herkomst herkomst) {
        List<Rondeverslag.Regel> regels = vraag.deelnemers().stream().map(this::regel).toList();
        List<Rondeverslag.Regel> erbij = regels.stream().filter(regel -> nummers.containsKey(regel.kenmerk())).toList();
        Optional<Rondeverslag.Conflict> conflict = vraag.iedereenKoppelen() && erbij.stream().anyMatch(regel -> !regel.isGekoppeld())
                ? Optional.of(Conflictzoeker.zoek(opgave)) : Optional.empty();
        return new Rondeverslag(vraag.koppelstelsel(), vraag.peildatum().toString(), regelset, herkomst.huishoudens(), herkomst.ruimte(),
                totaal(regels), bewijs(), Hertelling.schendingen(veld, opgave.deelnemers(), erbij), conflict.orElse(null), steekproef(), prijzen,
                perHuishoudtype(regels), perRegio(regels, Regiosoort.ARBEIDSMARKTREGIO), perRegio(regels, Regiosoort.PROVINCIE),
                perRegio(regels, Regiosoort.COA_REGIO), regels);
    }

    private Rondeverslag.Regel regel(Deelnemer deelnemer) {
        String type = typering.type(deelnemer.huishouden());
        Integer nummer = nummers.get(deelnemer.kenmerk());
        if (nummer == null) {
            return new Rondeverslag.Regel(deelnemer.kenmerk(), deelnemer.personen(), type, "buiten-ronde", null, "zonder-vergunning",
                    "De vergunning is nog niet verleend en dit stelsel koppelt pas daarna.", null, null, null, null);
        }
        Integer beurt = keuze.beurten().map(beurten -> beurten.get(nummer)).orElse(null);
        int plaats = keuze.keuzen().get(nummer);
        if (plaats == Koppelmethode.GEEN) {
            Nietgekoppeld reden = Nietgekoppeld.van(veld, opgave.deelnemers().get(nummer));
            return new Rondeverslag.Regel(deelnemer.kenmerk(), deelnemer.personen(), type, "niet-gekoppeld", null, reden.code(), reden.toelichting(),
                    beurt, null, null, null);
        }
        int punten = keuze.punten().get(nummer);
        BigDecimal prijs = veld.stelsel().prijsTelt() ? prijslijst.perPersoon()
                .getOrDefault(veld.gemeente(plaats).code(), BigDecimal.ZERO.setScale(2)).multiply(BigDecimal.valueOf(-deelnemer.personen())) : null;
        BigDecimal score = BigDecimal.valueOf(punten).setScale(2).add(prijs == null ? BigDecimal.ZERO : prijs);
        return new Rondeverslag.Regel(deelnemer.kenmerk(), deelnemer.personen(), type, "gekoppeld", veld.gemeente(plaats).code(), null, null, beurt,
                punten, prijs, score);
    }

    private Rondeverslag.Bewijs bewijs() {
        Certificaat grens = keuze.grens();
        Double verhouding = grens.duaal().signum() <= 0 ? null
                : BigDecimal.valueOf(keuze.waarde()).divide(grens.duaal(), 12, RoundingMode.HALF_EVEN).doubleValue();
        return new Rondeverslag.Bewijs(grens.duaal(), grens.primaal(), grens.duaal(), grens.verschil(), grens.relatiefVerschil(), keuze.waarde(), verhouding);
    }

    private Rondeverslag.Steekproef steekproef() {
        return vraag.eerdereRonde().map(eerdere -> new Rondeverslag.Steekproef(eerdere.toString(), opgave.steekproef().size(),
                opgave.steekproef().stream().mapToInt(beoordeling -> beoordeling.huishouden().personen()).sum())).orElse(null);
    }

    private Rondeverslag.Totaal totaal(List<Rondeverslag.Regel> regels) {
        List<Rondeverslag.Regel> gekoppeld = regels.stream().filter(Rondeverslag.Regel::isGekoppeld).toList();
        int[] tel = new int[5];
        for (Rondeverslag.Regel regel : gekoppeld) {
            Huishoudbeoordeling beoordeling = opgave.deelnemers().get(nummers.get(regel.kenmerk()));
            Koppelgemeente gemeente = veld.gemeente(veld.plaats(regel.gemeentecode()));
            tel[0] += beoordeling.huishouden().adviesregios().isEmpty() ? 0 : 1;
            tel[1] += gemeente.arbeidsmarktregio().filter(beoordeling.huishouden().adviesregios()::contains).isPresent() ? 1 : 0;
            tel[2] += beoordeling.huishouden().voorkeursgemeenten().isEmpty() ? 0 : 1;
            tel[3] += beoordeling.huishouden().voorkeursgemeenten().contains(gemeente.code()) ? 1 : 0;
            tel[4] += gemeente.doorstroomlocatie() == JaNee.JA ? 1 : 0;
        }
        return new Rondeverslag.Totaal(regels.size(), personen(regels), gekoppeld.size(), personen(gekoppeld), regels.size() - nummers.size(),
                tel[0], tel[1], tel[2], tel[3], tel[4]);
    }

    private List<Rondeverslag.Groep> perHuishoudtype(List<Rondeverslag.Regel> regels) {
        List<Rondeverslag.Groep> groepen = new ArrayList<>();
        for (String type : typering.typen()) {
            List<Rondeverslag.Regel> van = regels.stream().filter(regel -> regel.huishoudtype().equals(type)).toList();
            List<Rondeverslag.Regel> gekoppeld = van.stream().filter(Rondeverslag.Regel::isGekoppeld).toList();
            long punten = gekoppeld.stream().mapToLong(Rondeverslag.Regel::punten).sum();
            groepen.add(new Rondeverslag.Groep(type, van.size(), personen(van), gekoppeld.size(), personen(gekoppeld), gekoppeld.isEmpty() ? null
                    : BigDecimal.valueOf(punten).divide(BigDecimal.valueOf(gekoppeld.size()), 2, RoundingMode.HALF_UP)));
        }
        return groepen;
    }

    private List<Rondeverslag.Regio> perRegio(List<Rondeverslag.Regel> regels, Regiosoort soort) {
        Map<String, List<Rondeverslag.Regel>> perGemeente = regels.stream().filter(Rondeverslag.Regel::isGekoppeld)
                .collect(Collectors.groupingBy(Rondeverslag.Regel::gemeentecode));
        Map<String, Rondeverslag.Regio> regios = new TreeMap<>();
        for (int plaats = 0; plaats < veld.aantal(); plaats++) {
            String code = veld.gemeente(plaats).code();
            List<Rondeverslag.Regel> hier = perGemeente.getOrDefault(code, List.of());
            int ruimte = veld.ruimte(plaats);
            soort.van(veld.kaart().gemeente(code)).ifPresent(regio -> regios.merge(regio.code(),
                    new Rondeverslag.Regio(regio.code(), regio.naam(), hier.size(), personen(hier), ruimte), Verslagmaker::samen));
        }
        return List.copyOf(regios.values());
    }

    private static Rondeverslag.Regio samen(Rondeverslag.Regio een, Rondeverslag.Regio ander) {
        return new Rondeverslag.Regio(een.code(), een.naam(), een.huishoudens() + ander.huishoudens(), een.personen() + ander.personen(),
                een.ruimte() + ander.ruimte());
    }

    private static int personen(List<Rondeverslag.Regel> regels) {
        return regels.stream().mapToInt(Rondeverslag.Regel::personen).sum();
    }
}
