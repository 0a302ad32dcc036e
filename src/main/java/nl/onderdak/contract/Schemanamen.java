package nl.onderdak.contract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/**
 * Gives every type of the models one name in the contract. Equal types share a name. A structure that is asked and
 * answered needs two descriptions: the answered one ends in {@code Uitkomst}. Types that differ under one name, or that
 * bear a name the contract uses itself, get the name of the first model that uses them in front.
 */
final class Schemanamen {

    /** A type as it is described: only a structure differs by direction, because its fields do. */
    record Vorm(Feittype type, Richting richting) {

        static Vorm van(Feittype type, Richting richting) {
            return new Vorm(type, type instanceof Feittype.Structuur ? richting : Richting.VERZOEK);
        }
    }

    private final Map<Vorm, String> eersteModel = new LinkedHashMap<>();
    private final Map<Vorm, String> namen = new LinkedHashMap<>();

    /**
     * @param bezet names the contract uses itself
     */
    Schemanamen(Iterable<Beslismodel> modellen, Iterable<Bericht> berichten, Set<String> bezet) {
        for (Beslismodel model : modellen) {
            verzamel(model.naam(), model.invoer(), Richting.VERZOEK);
            verzamel(model.naam(), model.uitkomsten(), Richting.ANTWOORD);
        }
        for (Bericht bericht : berichten) {
            verzamel(bericht.naam(), bericht.invoer(), Richting.VERZOEK);
        }
        Map<String, Integer> vormenPerNaam = new HashMap<>();
        eersteModel.keySet().forEach(vorm -> vormenPerNaam.merge(basisnaam(vorm), 1, Integer::sum));
        Set<String> gebruikt = new LinkedHashSet<>(bezet);
        eersteModel.forEach((vorm, model) -> {
            String naam = basisnaam(vorm);
            boolean eenduidig = vormenPerNaam.get(naam) == 1 && !bezet.contains(naam);
            namen.put(vorm, vrij(eenduidig ? naam : hoofdletters(model) + naam, gebruikt));
        });
    }

    /** Whether the type is described once, under a name; other types are written out where they are used. */
    static boolean benoemd(Feittype type) {
        return type instanceof Feittype.Structuur || type instanceof Feittype.Opsomming
                || type instanceof Feittype.Getal getal && (getal.geld() || getal.minimum().isPresent() || getal.maximum().isPresent());
    }

    String naam(Feittype type, Richting richting) {
        return namen.get(Vorm.van(type, richting));
    }

    /** Every named type once, in the order in which the models use them. */
    Set<Vorm> vormen() {
        return namen.keySet();
    }

    /** {@code eigen-bijdragen} and {@code eigenBijdragen} become {@code EigenBijdragen}. */
    static String hoofdletters(String naam) {
        return Arrays.stream(naam.split("[^A-Za-z0-9]+"))
                .filter(deel -> !deel.isEmpty())
                .map(deel -> Character.toUpperCase(deel.charAt(0)) + deel.substring(1))
                .collect(Collectors.joining());
    }

    private void verzamel(String model, List<Gegeven> gegevens, Richting richting) {
        gegevens.forEach(gegeven -> verzamel(model, gegeven.type(), richting));
    }

    private void verzamel(String model, Feittype type, Richting richting) {
        if (benoemd(type)) {
            eersteModel.putIfAbsent(Vorm.van(type, richting), model);
        }
        if (type instanceof Feittype.Structuur structuur) {
            verzamel(model, structuur.velden(), richting);
        } else if (type instanceof Feittype.Lijst lijst) {
            verzamel(model, lijst.element(), richting);
        }
    }

    private String basisnaam(Vorm vorm) {
        String naam = hoofdletters(vorm.type().naam());
        boolean ookGevraagd = vorm.richting() == Richting.ANTWOORD && eersteModel.keySet().stream()
                .anyMatch(ander -> ander.richting() == Richting.VERZOEK && hoofdletters(ander.type().naam()).equals(naam));
        return ookGevraagd ? naam + "Uitkomst" : naam;
    }

    private static String vrij(String naam, Set<String> gebruikt) {
        String vrij = naam;
        for (int volgnummer = 2; !gebruikt.add(vrij); volgnummer++) {
            vrij = naam + volgnummer;
        }
        return vrij;
    }
}
