package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.leeszaal.Vindplaats;
import nl.onderdak.regels.Bron;

/**
 * A row that applied, as it stands in the stored advice.
 *
 * @param zekerheid {@code bevestigd} or {@code te bevestigen}
 */
public record Reden(String model, String beslissing, String rij, String toelichting, List<Verwijzing> bronnen, String zekerheid, Optional<String> vraag) {

    /** A citation to read, and its address when it is one of public law. */
    public record Verwijzing(String opschrift, Optional<String> link) {
    }

    static List<Reden> lees(JsonNode onderbouwing) {
        List<Reden> redenen = new ArrayList<>();
        for (JsonNode reden : onderbouwing) {
            List<Verwijzing> bronnen = new ArrayList<>();
            reden.path("bronnen").forEach(bron -> bronnen.add(verwijzing(bron)));
            redenen.add(new Reden(reden.path("model").asText(), reden.path("beslissing").asText(), reden.path("rij").asText(),
                    reden.path("toelichting").asText(), bronnen, reden.path("zekerheid").asText(), Optional.ofNullable(reden.path("vraag").textValue())));
        }
        return redenen;
    }

    /** The stored link is not believed: an address is made again out of the citation, by the rules of today for what may be a link. */
    private static Verwijzing verwijzing(JsonNode bron) {
        Optional<String> titel = Optional.ofNullable(bron.path("titel").textValue());
        String verwijzing = bron.path("verwijzing").asText();
        try {
            Bron gelezen = Bron.van(titel.map(naam -> verwijzing + " | " + naam).orElse(verwijzing));
            return new Verwijzing(Vindplaats.opschrift(gelezen), gelezen.link());
        } catch (IllegalArgumentException geenVerwijzing) {
            return new Verwijzing(titel.orElse(verwijzing), Optional.empty());
        }
    }

    /** Whether its source still has to be confirmed. */
    public boolean teBevestigen() {
        return !zekerheid.equals("bevestigd");
    }
}
