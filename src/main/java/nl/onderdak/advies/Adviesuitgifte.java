package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Gives advice that an address of our own puts together from several models; stored before anyone sees it, like any other. */
@ApplicationScoped
public class Adviesuitgifte {

    private static final String AARD = "advies";

    private record Brief(Object uitkomst, List<Reden> onderbouwing, List<OntbrekendGegeven> ontbrekendeGegevens, Kenmerk advies, String aard) {
    }

    private record Kenmerk(UUID id, String model, String regelset, Instant tijdstip) {
    }

    private final Adviesarchief archief;
    private final ObjectWriter json;

    public Adviesuitgifte(Adviesarchief archief, ObjectMapper json) {
        this.archief = archief;
        this.json = json.writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /**
     * @param model name the advice is filed under
     * @param gestuurd the request as it was sent
     * @param uitkomst written as JSON
     * @param onderbouwing the rows and rules that applied, each once
     * @return the bytes of the answer, exactly as they were stored
     * @throws nl.onderdak.archief.ArchiefOnbereikbaar when the advice could not be stored; then there is none
     */
    public byte[] geef(String model, Regelset regelset, JsonNode gestuurd, Object uitkomst, Collection<Rij> onderbouwing,
            List<OntbrekendGegeven> ontbrekend) {
        Kenmerk kenmerk = new Kenmerk(UUID.randomUUID(), model, regelset.hash(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        byte[] brief = schrijf(new Brief(uitkomst, onderbouwing.stream().map(Reden::van).toList(), ontbrekend, kenmerk, AARD));
        archief.bewaar(new Adviesregel(kenmerk.id(), kenmerk.tijdstip(), model, regelset.hash(), schrijf(gestuurd), brief));
        return brief;
    }

    private byte[] schrijf(Object inhoud) {
        try {
            return json.writeValueAsBytes(inhoud);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
    }
}
