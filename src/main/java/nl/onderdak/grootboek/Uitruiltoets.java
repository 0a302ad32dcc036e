package nl.onderdak.grootboek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.GeldendeRegelset;

/** Asks the model whether municipalities may exchange their targets as they book it: the lines of one half-year are one exchange. */
@ApplicationScoped
public class Uitruiltoets {

    private static final String BESLISSING = "uitruiling";
    private static final String GELDIG = "ja";

    private final GeldendeRegelset geldendeRegelset;

    public Uitruiltoets(GeldendeRegelset geldendeRegelset) {
        this.geldendeRegelset = geldendeRegelset;
    }

    void toets(Boekingsopdracht opdracht, Grootboektoets grootboek, Invoerfouten fouten) {
        Map<String, List<Integer>> perHalfjaar = new TreeMap<>();
        for (int i = 0; i < opdracht.regels().size(); i++) {
            if (opdracht.regels().get(i).soort() == Boekingssoort.UITRUIL) {
                perHalfjaar.computeIfAbsent(opdracht.regels().get(i).halfjaar(), nieuw -> new ArrayList<>()).add(i);
            }
        }
        perHalfjaar.forEach((halfjaar, plaatsen) -> {
            String plaats = Invoerfouten.plaats(plaatsen.get(0));
            try {
                Map<?, ?> uitruiling = uitruiling(opdracht, grootboek, halfjaar, plaatsen);
                if (!GELDIG.equals(uitruiling.get("geldig"))) {
                    fouten.meld(plaats, "uitruil-ongeldig", "De uitruil van " + halfjaar + " kan niet: " + uitruiling.get("reden"),
                            "som " + uitruiling.get("som"), "Twee of meer gemeenten, de som van de wijzigingen nul en geen taakstelling onder nul.");
                }
            } catch (Geweigerd geweigerd) {
                for (Fout fout : geweigerd.probleem().errors()) {
                    fouten.meld(plaats, fout.code(), fout.detail(), fout.gestuurd(), fout.toegestaan());
                }
            }
        });
    }

    private Map<?, ?> uitruiling(Boekingsopdracht opdracht, Grootboektoets grootboek, String halfjaar, List<Integer> plaatsen) {
        ObjectNode feiten = JsonNodeFactory.instance.objectNode().put("peildatum", opdracht.bekendOp().toString()).put("halfjaar", halfjaar);
        ArrayNode deelnemers = feiten.putObject("uitruil").putArray("deelnemers");
        for (int plaats : plaatsen) {
            Boekingsregel regel = opdracht.regels().get(plaats);
            deelnemers.addObject()
                    .put("gemeentecode", regel.gemeentecode())
                    .put("taakstelling", grootboek.taakstelling(regel.gemeentecode(), halfjaar))
                    .put("wijziging", regel.personen().orElseThrow());
        }
        return (Map<?, ?>) Modelvraag.aan(geldendeRegelset.nu(), Standbepaling.MODEL, Map.of()).stel(feiten, BESLISSING).uitkomst(BESLISSING);
    }
}
