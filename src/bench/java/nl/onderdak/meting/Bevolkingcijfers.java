package nl.onderdak.meting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderdak.bevolking.Bevolking;
import nl.onderdak.bevolking.Bevolkingmaker;
import nl.onderdak.gevolg.Bevolkingtoegang;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;

/**
 * How long a change takes on the made-up population, more than 100,000 persons on two rule sets: an amount, and the group of a person, which reaches
 * every model about persons.
 */
final class Bevolkingcijfers {

    private static final String DEEL = "bevolking";
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 12, 1);
    private static final int GEMEENTEN = 342;
    private static final int INWONERS = 50_000;
    private static final double MEESTE_SECONDEN = 60;

    List<Cijfer> meet(Proefregels regels) {
        SortedMap<String, Integer> gemeenten = new TreeMap<>();
        for (int i = 1; i <= GEMEENTEN; i++) {
            gemeenten.put("GM%04d".formatted(i), INWONERS);
        }
        Bevolking bevolking = new Bevolkingmaker(PEILDATUM, gemeenten).maak();
        Regelset van = regels.regelset();
        return List.of(
                cijfer("bedrag", van, concept(van, "leefgeld.dmn", ">189.13<", ">199.13<"), bevolking),
                cijfer("groep", van, concept(van, "doelgroepen.dmn", "<outputEntry id=\"DPG-006.uitkomst\"><text>\"crisisnoodopvang\"</text>",
                        "<outputEntry id=\"DPG-006.uitkomst\"><text>\"noodopvang\"</text>"), bevolking));
    }

    private static Cijfer cijfer(String wat, Regelset van, Regelset naar, Bevolking bevolking) {
        long begin = System.nanoTime();
        int anders = Bevolkingtoegang.anders(van, naar, bevolking, PEILDATUM);
        double seconden = (System.nanoTime() - begin) / 1e9;
        System.out.println("Bevolking: " + bevolking.personen() + " personen, " + anders + " anders, " + seconden + " s");
        return Cijfer.metDoel(DEEL, bevolking.personen() + " personen, andere " + wat, new Reeks(List.of(seconden)), "s", Doel.tenHoogste(MEESTE_SECONDEN));
    }

    private static Regelset concept(Regelset van, String bestand, String was, String wordt) {
        List<Regelbestand> bestanden = new ArrayList<>();
        for (Regelbestand regels : van.bestanden()) {
            String tekst = new String(regels.inhoud(), StandardCharsets.UTF_8);
            bestanden.add(regels.naam().equals(bestand) ? new Regelbestand(bestand, tekst.replace(was, wordt).getBytes(StandardCharsets.UTF_8)) : regels);
        }
        return RegelsetLoader.laad(bestanden, van);
    }
}
