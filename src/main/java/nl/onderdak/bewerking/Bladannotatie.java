package nl.onderdak.bewerking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderdak.leeszaal.Vindplaats;
import nl.onderdak.regels.Bron;

/** What a cell of a sheet says in an annotation column. A source is exported with how it reads; that is no part of the source. */
final class Bladannotatie {

    private static final String SCHEIDER = " | ";

    private Bladannotatie() {
    }

    /**
     * @param staat what the draft says; empty for a new row
     * @return the text; exactly {@code staat} when the cell says the same
     * @throws OngeldigeBewerking when the cell cannot be read
     */
    static String tekst(Annotatie annotatie, Bladcel cel, String staat) {
        String gelezen = Rijblok.annotatietekst(annotatie.naam(), tekst(cel));
        String tekst = annotatie == Annotatie.BRON ? bronnen(gelezen, staat) : gelezen;
        return Rijbewerker.zelfde(annotatie, staat, tekst) ? staat : tekst;
    }

    private static String tekst(Bladcel cel) {
        if (cel instanceof Bladcel.Tekst tekst) {
            return tekst.tekst().replace('\u00A0', ' ');
        }
        if (cel instanceof Bladcel.Getal getal) {
            return getal.waarde().toPlainString();
        }
        if (cel instanceof Bladcel.Leeg) {
            return "";
        }
        if (cel instanceof Bladcel.Onleesbaar onleesbaar) {
            throw new OngeldigeBewerking(onleesbaar.melding(), onleesbaar.oplossing());
        }
        throw new OngeldigeBewerking("Het rekenprogramma heeft van de tekst een dag of een waar/onwaar gemaakt.",
                "Maak de cel op als tekst en typ de tekst opnieuw.");
    }

    private static String bronnen(String tekst, String staat) {
        Map<String, String> opgeschreven = new HashMap<>();
        Map<String, String> perOpschrift = new HashMap<>();
        staat.lines().forEach(regel -> bron(regel).ifPresent(bron -> {
            opgeschreven.put(bron.verwijzing() + SCHEIDER + Vindplaats.opschrift(bron), regel.strip());
            perOpschrift.put(Vindplaats.opschrift(bron), bron.titel().map(titel -> SCHEIDER + titel).orElse(""));
        }));
        return tekst.lines().map(regel -> bron(regel, opgeschreven, perOpschrift)).collect(Collectors.joining("\n"));
    }

    /** A source that changed while what it read stayed behind keeps its own title only. */
    private static String bron(String regel, Map<String, String> opgeschreven, Map<String, String> perOpschrift) {
        String net = regel.strip();
        int scheiding = net.indexOf(SCHEIDER);
        if (opgeschreven.containsKey(net) || scheiding < 0) {
            return opgeschreven.getOrDefault(net, net);
        }
        String verwijzing = net.substring(0, scheiding).strip();
        String opschrift = net.substring(scheiding + SCHEIDER.length()).strip();
        if (perOpschrift.containsKey(opschrift)) {
            return verwijzing + perOpschrift.get(opschrift);
        }
        return bron(verwijzing).map(Vindplaats::opschrift).filter(opschrift::equals).isPresent() ? verwijzing : verwijzing + SCHEIDER + opschrift;
    }

    /** Empty when the line is no citation: what is wrong with it is for the checks to say. */
    private static Optional<Bron> bron(String regel) {
        try {
            return Optional.of(Bron.van(regel));
        } catch (IllegalArgumentException geenBron) {
            return Optional.empty();
        }
    }
}
