package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.onderdak.advies.Reden;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.koppeling.Huishoudbeoordeling;
import nl.onderdak.koppeling.Oordeel;
import nl.onderdak.koppeling.Paar;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Asks the rules again about one household of a round, with the municipalities as they stood at its turn. */
@ApplicationScoped
class Huishouduitlegger {

    private static final int BESTE = 3;

    private final Rondearchief archief;
    private final Rondeberekening berekening;
    private final GeldendeRegelset geldendeRegelset;

    Huishouduitlegger(Rondearchief archief, Rondeberekening berekening, GeldendeRegelset geldendeRegelset) {
        this.archief = archief;
        this.berekening = berekening;
        this.geldendeRegelset = geldendeRegelset;
    }

    /**
     * @param verslag the result of the round
     * @return empty when the round has no such household
     * @throws Geweigerd 409 when other rules are in force than those of the round
     */
    Optional<Huishouduitleg> leg(Ronde ronde, JsonNode verslag, String kenmerk) {
        Optional<JsonNode> regel = verslag.get("huishoudens").valueStream().filter(een -> een.get("kenmerk").textValue().equals(kenmerk)).findFirst();
        return regel.map(uitkomst -> leg(ronde, verslag, uitkomst));
    }

    private Huishouduitleg leg(Ronde ronde, JsonNode verslag, JsonNode uitkomst) {
        Regelset regelset = geldendeRegelset.nu();
        if (!regelset.hash().equals(ronde.regelset())) {
            throw new Geweigerd(Probleem.van(409, "De regels zijn gewijzigd", "Deze ronde is berekend met regelset " + ronde.regelset()
                    + " en nu geldt een andere. Het resultaat staat vast; uitleg per huishouden kan alleen onder dezelfde regels."));
        }
        String kenmerk = uitkomst.get("kenmerk").textValue();
        Koppelvraag vraag = berekening.vraag(archief.verzoek(ronde.id()), alleen(ronde, kenmerk));
        Speelveld veld = berekening.veld(regelset, vraag);
        Prijslijst prijzen = new Prijslijst(ronde.peildatum(), archief.prijzen(ronde.id()));
        Huishoudbeoordeling beoordeling = veld.na(vooraf(veld, verslag, uitkomst), prijzen).beoordeel(vraag.deelnemers().get(0).huishouden());
        List<Paar> rangorde = beoordeling.rangorde();
        return new Huishouduitleg(uitkomst, Huishouduitleg.gemeente(rangorde, uitkomst.path("gemeentecode").textValue()).orElse(null),
                rangorde.stream().limit(BESTE).map(Huishouduitleg.Gemeente::van).toList(), uitsluitingen(beoordeling),
                veld.stelsel().rijen().stream().map(Reden::van).toList());
    }

    private byte[] alleen(Ronde ronde, String kenmerk) {
        ArrayNode alle = (ArrayNode) Rondeberekening.boom(archief.huishoudens(ronde.id()));
        ObjectNode een = (ObjectNode) alle.valueStream().filter(huishouden -> huishouden.get("kenmerk").textValue().equals(kenmerk)).findFirst().orElseThrow();
        return ("[" + een + "]").getBytes(StandardCharsets.UTF_8);
    }

    /** Persons coupled per municipality before the turn of this household; none where all were coupled together. */
    private static int[] vooraf(Speelveld veld, JsonNode verslag, JsonNode uitkomst) {
        int[] gekoppeld = new int[veld.aantal()];
        for (JsonNode regel : verslag.get("huishoudens")) {
            if (uitkomst.has("beurt") && regel.has("gemeentecode") && regel.get("beurt").intValue() < uitkomst.get("beurt").intValue()) {
                gekoppeld[veld.plaats(regel.get("gemeentecode").textValue())] += regel.get("personen").intValue();
            }
        }
        return gekoppeld;
    }

    private static List<Huishouduitleg.Uitsluiting> uitsluitingen(Huishoudbeoordeling beoordeling) {
        Map<String, List<Oordeel>> perRegel = new TreeMap<>();
        for (int plaats = 0; plaats < beoordeling.aantal(); plaats++) {
            if (!beoordeling.kandidaat(plaats)) {
                beoordeling.paar(plaats).oordelen().forEach(oordeel -> perRegel.computeIfAbsent(oordeel.regel(), nieuw -> new ArrayList<>()).add(oordeel));
            }
        }
        return perRegel.values().stream().map(oordelen -> new Huishouduitleg.Uitsluiting(oordelen.get(0).regel(), oordelen.get(0).toelichting(),
                oordelen.size())).toList();
    }
}
