package nl.onderdak.bevolking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;

/** The populations there are: the made-up one, and those that were taken in. What was taken in is never changed. */
@ApplicationScoped
public class Bevolkingen {

    static final Pattern NAAM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    static final String NAAM_TOEGESTAAN = "Een naam van ten hoogste 40 kleine letters, cijfers en streepjes, bijvoorbeeld gemeente-2026.";

    private static final String SYNTHETISCH = "Verzonnen personen, geen gegevens van echte mensen. De totalen zijn die van de feitenbladen; leeftijden, gezinnen en "
            + "aandelen zijn aannamen.";
    private static final String AANGELEVERD = "Anoniem bestand, aangeleverd door ";

    private final Gegevensbron bron;
    private final Gemeenteregister gemeenten;
    private final GeldendeRegelset geldendeRegelset;

    public Bevolkingen(Gegevensbron bron, Gemeenteregister gemeenten, GeldendeRegelset geldendeRegelset) {
        this.bron = bron;
        this.gemeenten = gemeenten;
        this.geldendeRegelset = geldendeRegelset;
    }

    List<Bevolkingbeschrijving> alle() {
        List<Bevolkingbeschrijving> alle = new ArrayList<>();
        int personen = Bevolkingsbestand.lees("totalen.csv").stream().mapToInt(rij -> Integer.parseInt(rij.get("personen"))).sum();
        alle.add(new Bevolkingbeschrijving(Bevolking.SYNTHETISCH, true, personen, SYNTHETISCH, null));
        bron.lees(verbinding -> new Bevolkingtabel(verbinding).alle()).forEach(opgeslagen -> alle.add(beschrijving(opgeslagen)));
        return alle;
    }

    private static Bevolkingbeschrijving beschrijving(Bevolkingtabel.Opgeslagen opgeslagen) {
        return new Bevolkingbeschrijving(opgeslagen.naam(), false, opgeslagen.personen(), AANGELEVERD + opgeslagen.door() + ".", opgeslagen.op());
    }

    /** @throws Geweigerd 400 when there is none of this name */
    public void eis(String naam) {
        if (!naam.equals(Bevolking.SYNTHETISCH) && bron.lees(verbinding -> new Bevolkingtabel(verbinding).zoek(naam)).isEmpty()) {
            throw onbekend(naam);
        }
    }

    /**
     * @param peildatum for which ages and inhabitants hold
     * @throws Geweigerd 400 when there is none of this name
     */
    public Bevolking geef(String naam, LocalDate peildatum) {
        if (naam.equals(Bevolking.SYNTHETISCH)) {
            return new Bevolkingmaker(peildatum, inwoners(peildatum)).maak();
        }
        byte[] csv = bron.lees(verbinding -> new Bevolkingtabel(verbinding).inhoud(naam)).orElseThrow(() -> onbekend(naam));
        // The codes were checked when it came in; boundaries may have changed since.
        return Bevolkinglezer.lees(naam, csv, geldendeRegelset.nu(), code -> true);
    }

    /** Names of municipalities by code, of all boundaries that are known. */
    public Map<String, String> gemeentenamen() {
        Map<String, String> namen = new TreeMap<>();
        gemeenten.nu().gemeenten().forEach(gemeente -> namen.put(gemeente.code(), gemeente.naam()));
        return namen;
    }

    private SortedMap<String, Integer> inwoners(LocalDate peildatum) {
        SortedMap<String, Integer> inwoners = new TreeMap<>();
        Gemeentegegevens nu = gemeenten.nu();
        LocalDate dag = peildatum.isBefore(nu.vanaf()) ? nu.vanaf() : peildatum;
        nu.recentsteInwoners(dag).ifPresent(telling -> telling.perGemeente()
                .forEach((code, geteld) -> geteld.aantal().filter(aantal -> aantal > 0).ifPresent(aantal -> inwoners.put(code, aantal))));
        return inwoners;
    }

    /**
     * Takes in a population as a whole, or nothing of it.
     *
     * @return false when the very same was there already
     * @throws Geweigerd 400 with every fault found, 409 when there is another one of this name
     */
    boolean voerIn(String naam, byte[] csv, String door) {
        List<String> codes = gemeenten.nu().gemeenten().stream().map(gemeente -> gemeente.code()).toList();
        Bevolking bevolking = Bevolkinglezer.lees(naam, csv, geldendeRegelset.nu(), codes::contains);
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Bevolkingtabel tabel = new Bevolkingtabel(verbinding);
            boolean nieuw = tabel.voegToe(naam, bevolking.personen(), door, csv);
            if (!nieuw && !Arrays.equals(csv, tabel.inhoud(naam).orElseThrow())) {
                throw new Geweigerd(Probleem.van(409, "Deze bevolking is al vastgelegd", "Onder de naam " + naam + " staat een ander bestand, en dat wordt niet "
                        + "gewijzigd omdat er al mee gerekend kan zijn. Er is niets opgeslagen; kies een andere naam, bijvoorbeeld " + naam + "-2."));
            }
            return nieuw;
        });
    }

    private static Geweigerd onbekend(String naam) {
        return new Geweigerd(Probleem.van(400, "Onbekende bevolking", "Er is geen bevolking '" + Feitenlezer.kort(naam) + "'. Kies " + Bevolking.SYNTHETISCH
                + " of een andere naam uit /v1/bevolkingen."));
    }

    Bevolkingbeschrijving beschrijving(String naam) {
        return bron.lees(verbinding -> new Bevolkingtabel(verbinding).zoek(naam)).map(Bevolkingen::beschrijving).orElseThrow(() -> onbekend(naam));
    }
}
