package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Two rounds about the same households side by side; {@code deze} is the one the address names, {@code andere} the one in {@code met}.
 *
 * @param anders households with another outcome
 * @param andersPersonen persons in them
 * @param toelichting in Dutch, how far the values can be compared
 */
record Vergelijking(Kant deze, Kant andere, int anders, int andersPersonen, String toelichting, List<Soort> perHuishoudtype, List<Regio> perArbeidsmarktregio) {

    private static final String GELIJK_STELSEL = "Beide rondes gebruiken hetzelfde koppelstelsel; de waarden zijn te vergelijken.";
    private static final String ANDER_STELSEL = "De rondes gebruiken verschillende koppelstelsels met eigen punten; vergelijk aantallen, niet de waarden.";

    /** One of the two rounds. */
    record Kant(UUID id, String koppelstelsel, long waarde, JsonNode totaal) {
    }

    /** @param anders households of this kind with another outcome */
    record Soort(String huishoudtype, int anders, int gekoppeldDeze, int gekoppeldAndere) {
    }

    /** Persons coupled in a labour market region. */
    record Regio(String code, String naam, int personenDeze, int personenAndere) {
    }

    static Vergelijking van(Ronde deze, JsonNode verslag, Ronde andere, JsonNode anderVerslag) {
        Map<String, String> elders = new HashMap<>();
        anderVerslag.get("huishoudens").forEach(regel -> elders.put(regel.get("kenmerk").textValue(), regel.path("gemeentecode").textValue()));
        int anders = 0;
        int personen = 0;
        Map<String, Integer> perType = new HashMap<>();
        for (JsonNode regel : verslag.get("huishoudens")) {
            if (!Objects.equals(regel.path("gemeentecode").textValue(), elders.get(regel.get("kenmerk").textValue()))) {
                anders++;
                personen += regel.get("personen").intValue();
                perType.merge(regel.get("huishoudtype").textValue(), 1, Integer::sum);
            }
        }
        boolean zelfdeStelsel = deze.koppelstelsel().equals(andere.koppelstelsel());
        return new Vergelijking(kant(deze, verslag), kant(andere, anderVerslag), anders, personen, zelfdeStelsel ? GELIJK_STELSEL : ANDER_STELSEL,
                soorten(verslag, anderVerslag, perType), regios(verslag, anderVerslag));
    }

    private static Kant kant(Ronde ronde, JsonNode verslag) {
        return new Kant(ronde.id(), ronde.koppelstelsel(), verslag.at("/bewijs/waarde").longValue(), verslag.get("totaal"));
    }

    private static List<Soort> soorten(JsonNode verslag, JsonNode anderVerslag, Map<String, Integer> anders) {
        Map<String, Integer> elders = new HashMap<>();
        anderVerslag.get("perHuishoudtype").forEach(groep -> elders.put(groep.get("huishoudtype").textValue(), groep.get("gekoppeld").intValue()));
        return verslag.get("perHuishoudtype").valueStream().map(groep -> {
            String type = groep.get("huishoudtype").textValue();
            return new Soort(type, anders.getOrDefault(type, 0), groep.get("gekoppeld").intValue(), elders.getOrDefault(type, 0));
        }).toList();
    }

    private static List<Regio> regios(JsonNode verslag, JsonNode anderVerslag) {
        SortedMap<String, Regio> regios = new TreeMap<>();
        verslag.get("perArbeidsmarktregio").forEach(regio -> regios.put(regio.get("code").textValue(),
                new Regio(regio.get("code").textValue(), regio.get("naam").textValue(), regio.get("personen").intValue(), 0)));
        anderVerslag.get("perArbeidsmarktregio").forEach(regio -> regios.merge(regio.get("code").textValue(),
                new Regio(regio.get("code").textValue(), regio.get("naam").textValue(), 0, regio.get("personen").intValue()),
                (een, ander) -> new Regio(een.code(), een.naam(), een.personenDeze(), ander.personenAndere())));
        return List.copyOf(regios.values());
    }
}
