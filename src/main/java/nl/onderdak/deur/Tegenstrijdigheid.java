package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Turns what a model says about contradictory facts into a refusal. */
public final class Tegenstrijdigheid {

    private Tegenstrijdigheid() {
    }

    /**
     * @param tegenstrijdigheden maps with {@code veld}, {@code code}, {@code melding} and {@code toegestaan}
     * @param gestuurd the request, to quote what was sent
     */
    public static Geweigerd weigering(List<Map<String, Object>> tegenstrijdigheden, JsonNode gestuurd) {
        return new Geweigerd(Probleem.ongeldigeInvoer(tegenstrijdigheden.stream().map(fout -> fout(fout, gestuurd)).toList()));
    }

    private static Fout fout(Map<String, Object> fout, JsonNode gestuurd) {
        String pointer = JsonPointer.vanPad(String.valueOf(fout.get("veld")));
        JsonNode waarde = gestuurd.at(pointer);
        return new Fout(pointer, String.valueOf(fout.get("code")), String.valueOf(fout.get("melding")),
                Feitenlezer.ontbreekt(waarde) ? null : Feitenlezer.kort(waarde.toString()), String.valueOf(fout.get("toegestaan")));
    }
}
