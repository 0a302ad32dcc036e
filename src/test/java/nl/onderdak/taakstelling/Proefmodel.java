package nl.onderdak.taakstelling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.regels.Projectregelset;

/** The model of the target, without the service. */
final class Proefmodel {

    private Proefmodel() {
    }

    static ObjectNode feiten(String halfjaar) {
        return JsonNodeFactory.instance.objectNode().put("peildatum", "2026-06-01").put("halfjaar", halfjaar);
    }

    static Object vraag(ObjectNode feiten, String beslissing) {
        return Modelvraag.aan(Projectregelset.REGELSET, "taakstellingen", Map.of()).stel(feiten, beslissing).uitkomst(beslissing);
    }

    /** Target in 2023-I with this national total, for a municipality whose boundaries did not change. */
    static long taakstelling(long landelijk, long gemeente, long nederland) {
        ObjectNode feiten = feiten("2023-I");
        feiten.putObject("landelijk").put("opgegevenTotaal", landelijk);
        feiten.putObject("inwoners").put("gemeente", gemeente).put("nederland", nederland).put("peildatum", "2022-01-01").put("grenswijziging", "geen");
        return aantal(feiten);
    }

    /** The same for a municipality that was merged out of these parts. */
    static long taakstelling(long landelijk, List<Integer> delen, long nederland) {
        ObjectNode feiten = feiten("2023-I");
        feiten.putObject("landelijk").put("opgegevenTotaal", landelijk);
        ArrayNode parts = feiten.putObject("inwoners").put("nederland", nederland).put("peildatum", "2022-01-01").put("grenswijziging", "samenvoeging")
                .putArray("delen");
        delen.forEach(parts::add);
        return aantal(feiten);
    }

    private static long aantal(ObjectNode feiten) {
        return ((BigDecimal) ((Map<?, ?>) vraag(feiten, "taakstelling")).get("aantal")).longValueExact();
    }

    /** What the model says of an exchange between municipalities with these targets. */
    static Map<?, ?> uitruiling(List<Integer> taakstellingen, List<Integer> wijzigingen) {
        ObjectNode feiten = feiten("2023-I");
        ArrayNode deelnemers = feiten.putObject("uitruil").putArray("deelnemers");
        for (int i = 0; i < taakstellingen.size(); i++) {
            deelnemers.addObject().put("gemeentecode", "GM000" + i).put("taakstelling", taakstellingen.get(i)).put("wijziging", wijzigingen.get(i));
        }
        return (Map<?, ?>) vraag(feiten, "uitruiling");
    }
}
