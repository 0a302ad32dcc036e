package nl.onderdak.voorstel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.onderdak.bewerking.Splitsing;

/** A proposal as it follows from its events. Immutable. */
final class Verloop {

    private final UUID id;
    private final List<Gebeurtenis> gebeurtenissen;
    private final Map<Integer, Gebeurtenis> bewerkingVan = new HashMap<>();
    private final Set<Integer> ongedaan = new HashSet<>();
    private final Map<String, Deque<Gebeurtenis>> terugTeDraaien = new HashMap<>();
    private final Map<String, Deque<Gebeurtenis>> teHerstellen = new HashMap<>();
    private Gebeurtenisinhoud.Omschrijving omschrijving;
    private Gebeurtenisinhoud.Basis basis;
    private Stand stand;
    private int begin;

    /** @param gebeurtenissen at least the first one, in order */
    Verloop(UUID id, List<Gebeurtenis> gebeurtenissen) {
        this.id = id;
        this.gebeurtenissen = List.copyOf(gebeurtenissen);
        gebeurtenissen.forEach(this::volg);
    }

    private void volg(Gebeurtenis gebeurtenis) {
        gebeurtenis.soort().stand().ifPresent(nieuw -> stand = nieuw);
        omschrijving = Optional.ofNullable(gebeurtenis.inhoud().omschrijving()).orElse(omschrijving);
        switch (gebeurtenis.soort()) {
            case GEMAAKT -> basis = gebeurtenis.inhoud().basis();
            case BEWERKT -> {
                bewerkingVan.put(gebeurtenis.nummer(), gebeurtenis);
                stapel(terugTeDraaien, gebeurtenis).push(gebeurtenis);
                stapel(teHerstellen, gebeurtenis).clear();
            }
            case ONGEDAAN -> keer(gebeurtenis, terugTeDraaien, teHerstellen);
            case HERSTELD -> keer(gebeurtenis, teHerstellen, terugTeDraaien);
            case BIJGEWERKT -> {
                basis = gebeurtenis.inhoud().basis();
                begin = gebeurtenissen.indexOf(gebeurtenis);
                terugTeDraaien.clear();
                teHerstellen.clear();
            }
            default -> {
                // Its state is all there is to it.
            }
        }
    }

    /** The person's own last one goes over to the other side. */
    private void keer(Gebeurtenis gebeurtenis, Map<String, Deque<Gebeurtenis>> van, Map<String, Deque<Gebeurtenis>> naar) {
        Gebeurtenis gekeerd = stapel(van, gebeurtenis).pop();
        Gebeurtenis bewerking = bewerkingVan.get(gekeerd.nummer());
        bewerkingVan.put(gebeurtenis.nummer(), bewerking);
        stapel(naar, gebeurtenis).push(gebeurtenis);
        if (gebeurtenis.soort() == Soort.ONGEDAAN) {
            ongedaan.add(bewerking.nummer());
        } else {
            ongedaan.remove(bewerking.nummer());
        }
    }

    private static Deque<Gebeurtenis> stapel(Map<String, Deque<Gebeurtenis>> stapels, Gebeurtenis gebeurtenis) {
        return stapels.computeIfAbsent(gebeurtenis.door(), nieuw -> new ArrayDeque<>());
    }

    UUID id() {
        return id;
    }

    /** All of them, in order. */
    List<Gebeurtenis> gebeurtenissen() {
        return gebeurtenissen;
    }

    Gebeurtenis laatste() {
        return gebeurtenissen.get(gebeurtenissen.size() - 1);
    }

    Gebeurtenisinhoud.Omschrijving omschrijving() {
        return omschrijving;
    }

    Gebeurtenisinhoud.Basis basis() {
        return basis;
    }

    Stand stand() {
        return stand;
    }

    int versie() {
        return laatste().versie();
    }

    String auteur() {
        return gebeurtenissen.get(0).door();
    }

    /** Whether this person wrote at it, and so does not judge it. */
    boolean isAuteur(String persoon) {
        return gebeurtenissen.stream().anyMatch(gebeurtenis -> gebeurtenis.soort().auteurschap() && gebeurtenis.door().equals(persoon));
    }

    /** What changed the text since the basis, in order. */
    List<Gebeurtenis> teksten() {
        return gebeurtenissen.subList(begin, gebeurtenissen.size()).stream().filter(gebeurtenis -> gebeurtenis.soort().bewerking()).toList();
    }

    /** The edits, each with what they say, in order. */
    List<Gebeurtenis> bewerkingen() {
        return gebeurtenissen.stream().filter(gebeurtenis -> gebeurtenis.soort() == Soort.BEWERKT || gebeurtenis.soort() == Soort.BIJGEWERKT).toList();
    }

    boolean isOngedaan(Gebeurtenis bewerking) {
        return ongedaan.contains(bewerking.nummer());
    }

    /** The edit that an undo or redo was about, or the edit itself. */
    Gebeurtenis bewerkingVan(Gebeurtenis gebeurtenis) {
        return bewerkingVan.getOrDefault(gebeurtenis.nummer(), gebeurtenis);
    }

    /** The event that this person can undo: the last edit of their own that is not undone. */
    Optional<Gebeurtenis> terugTeDraaien(String persoon) {
        return Optional.ofNullable(terugTeDraaien.getOrDefault(persoon, new ArrayDeque<>()).peek());
    }

    /** The undo that this person can take back, as long as they did not edit since. */
    Optional<Gebeurtenis> teHerstellen(String persoon) {
        return Optional.ofNullable(teHerstellen.getOrDefault(persoon, new ArrayDeque<>()).peek());
    }

    /** Names of the files that some edit changes and that was not undone. */
    Collection<String> bestanden() {
        Set<String> bestanden = new TreeSet<>();
        teksten().stream().filter(gebeurtenis -> gebeurtenis.soort() == Soort.BEWERKT && !isOngedaan(gebeurtenis) || gebeurtenis.soort() == Soort.BIJGEWERKT)
                .forEach(gebeurtenis -> bestanden.addAll(gebeurtenis.bestanden()));
        return bestanden;
    }

    /**
     * What happened to the text of a file after an event and still stands: an edit that was undone since is left out, as if it never was.
     */
    List<Splitsing> later(Gebeurtenis gebeurtenis, String bestand) {
        LinkedHashMap<Integer, List<Splitsing>> stapels = new LinkedHashMap<>();
        for (Gebeurtenis later : teksten()) {
            List<Splitsing> splitsingen = Optional.ofNullable(later.inhoud().splitsingen().get(bestand)).orElse(List.of());
            if (later.nummer() > gebeurtenis.nummer() && !splitsingen.isEmpty()) {
                Integer keert = later.inhoud().keert();
                if (keert == null || !stapels.containsKey(keert) || !neemUit(stapels, keert)) {
                    stapels.put(later.nummer(), splitsingen);
                }
            }
        }
        return stapels.values().stream().flatMap(List::stream).toList();
    }

    /** Moves the undo of one forward through those that came after it. False when they cannot be told apart; then both stay. */
    private static boolean neemUit(LinkedHashMap<Integer, List<Splitsing>> stapels, int nummer) {
        List<Integer> volgorde = new ArrayList<>(stapels.keySet());
        List<Splitsing> terug = Splitsing.omgekeerd(stapels.get(nummer));
        Map<Integer, List<Splitsing>> verschoven = new HashMap<>();
        for (int ander : volgorde.subList(volgorde.indexOf(nummer) + 1, volgorde.size())) {
            List<Splitsing> hier = stapels.get(ander);
            Optional<List<Splitsing>> zonder = na(hier, terug);
            Optional<List<Splitsing>> verder = na(terug, hier);
            if (zonder.isEmpty() || verder.isEmpty()) {
                return false;
            }
            verschoven.put(ander, zonder.get());
            terug = verder.get();
        }
        stapels.remove(nummer);
        stapels.putAll(verschoven);
        return true;
    }

    /** A change in a text in which another one, made on the same text, already happened. */
    private static Optional<List<Splitsing>> na(List<Splitsing> wijziging, List<Splitsing> eerder) {
        return Splitsing.ongedaan(Splitsing.omgekeerd(wijziging), eerder);
    }

    /** Who changed this row last, and when; when nobody did, who made the last edit at all, or the proposal. */
    Gebeurtenis laatsteAan(String rij, String bestand) {
        List<Gebeurtenis> terug = new ArrayList<>(gebeurtenissen);
        Collections.reverse(terug);
        return terug.stream().filter(gebeurtenis -> gebeurtenis.plek().isPresent() && raakt(bewerkingVan(gebeurtenis), rij, bestand)).findFirst()
                .or(() -> terug.stream().filter(gebeurtenis -> gebeurtenis.soort().bewerking()).findFirst()).orElse(gebeurtenissen.get(0));
    }

    /** An edit of many rows at once names none. */
    private static boolean raakt(Gebeurtenis bewerking, String rij, String bestand) {
        return bewerking.plek().flatMap(Gebeurtenis.Plek::rij).map(naam -> naam.equals(rij) || bewerking.inhoud().bewerking().path("rij").asText().equals(rij))
                .orElseGet(() -> bewerking.bestanden().contains(bestand));
    }
}
