package nl.onderdak.koppelverzoek;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import nl.onderdak.deur.Verzoek;
import nl.onderdak.koppeling.Kandidatenregels;

/** Hands the generated endpoint the facts that passed the door; the body itself has been read there. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class Kandidatenlezer implements MessageBodyReader<Kandidatenregels> {

    private final Verzoek verzoek;

    @Inject
    public Kandidatenlezer(Verzoek verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public boolean isReadable(Class<?> soort, Type type, Annotation[] annotaties, MediaType media) {
        return soort == Kandidatenregels.class;
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 when a part lacks what it cannot do without */
    @Override
    public Kandidatenregels readFrom(Class<Kandidatenregels> soort, Type type, Annotation[] annotaties, MediaType media,
            MultivaluedMap<String, String> koppen, InputStream stroom) {
        return new Kandidatenbericht(verzoek.feiten()).regels();
    }
}
