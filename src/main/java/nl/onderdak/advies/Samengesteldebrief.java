package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Writes an advice that an address of our own puts together from several models. */
@ApplicationScoped
public class Samengesteldebrief {

    private static final String AARD = "advies";

    private record Brief(Object uitkomst, List<Reden> onderbouwing, List<OntbrekendGegeven> ontbrekendeGegevens, Kenmerk advies, String aard) {
    }

    private record Kenmerk(UUID id, String model, String regelset, Instant tijdstip) {
    }

    private final ObjectWriter json;

    public Samengesteldebrief(ObjectMapper json) {
        this.json = json.writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /**
     * @param uitkomst written as JSON
     * @param onderbouwing the rows and rules that applied, each once
     */
    public byte[] schrijf(Adviesmaker.Nummer nummer, String model, Regelset regelset, Object uitkomst, Collection<Rij> onderbouwing,
            List<OntbrekendGegeven> ontbrekend) {
        try {
            return json.writeValueAsBytes(new Brief(uitkomst, onderbouwing.stream().map(Reden::van).toList(), ontbrekend,
                    new Kenmerk(nummer.id(), model, regelset.hash(), nummer.tijdstip()), AARD));
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
    }
}
