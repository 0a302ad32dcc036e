package nl.onderdak.geval;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderdak.contract.Dienst;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;

/** What the service answers to every case beside the tables: each is sent once, whatever is then asked of the answers. */
public final class Gevallenantwoorden {

    private static final Map<Geval, HttpResponse<byte[]>> ANTWOORDEN = new ConcurrentHashMap<>();

    private Gevallenantwoorden() {
    }

    /** Every case of every model, in the order of the files. */
    public static List<Geval> gevallen() {
        Regelset regelset = Projectregelset.REGELSET;
        return Projectregels.gevallen().stream().flatMap(bestand ->
                Gevallenlezer.lees(regelset.model(Gevallenlezer.modelVan(bestand.naam())).orElseThrow(), bestand.inhoud()).stream()).toList();
    }

    /** The answer of the endpoint a municipality uses. */
    public static HttpResponse<byte[]> op(Geval geval) {
        return ANTWOORDEN.computeIfAbsent(geval, vraag -> Dienst.stuur("/" + vraag.model(), vraag.verzoek().toString()));
    }
}
