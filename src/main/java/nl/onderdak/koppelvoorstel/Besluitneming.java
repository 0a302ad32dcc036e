package nl.onderdak.koppelvoorstel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.koppelvoorstel.Bewaardvoorstel.Gemeente;

/** Takes down what a person decides on a proposal: once, and never against what no reason can outweigh. */
@ApplicationScoped
class Besluitneming {

    private static final String AARD = "besluit";
    private static final String NIETS = " Er is niets opgeslagen.";

    private final Koppelbesluiten besluiten;
    private final ObjectWriter schrijver;
    private final ObjectReader lezer;

    Besluitneming(Koppelbesluiten besluiten, ObjectMapper json) {
        this.besluiten = besluiten;
        this.schrijver = json.writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
        this.lezer = json.reader();
    }

    /**
     * @param organisatie whose decision it is
     * @return the answer as it was stored
     * @throws Geweigerd 409 when there is a decision already, or the choice cannot be
     */
    byte[] neem(Bewaardvoorstel voorstel, Keuze keuze, String organisatie) {
        return besluiten.besluit(aan -> {
            Optional<byte[]> eerder = aan.van(voorstel.id());
            if (eerder.isPresent()) {
                throw alBesloten(eerder.get());
            }
            Gevolgenbepaling gevolgen = new Gevolgenbepaling(voorstel, aan.na(voorstel.laatsteBesluit(), voorstel.halfjaar()));
            Optional<Gemeente> gekozen = keuze.gemeentecode().map(code -> voorstel.gemeente(code)
                    .orElseThrow(() -> kanNiet("De gemeente " + code + " bestaat niet op " + voorstel.peildatum() + ".")));
            if (gekozen.isPresent()) {
                eisMogelijk(voorstel, gekozen.get(), gevolgen, aan);
            }
            Besluit besluit = new Besluit(voorstel.id(), Instant.now().truncatedTo(ChronoUnit.MILLIS), keuze.rol(),
                    keuze.gemeentecode().orElse(null), gekozen.map(Gemeente::naam).orElse(null),
                    !keuze.gemeentecode().equals(voorstel.eerste().map(Gemeente::code)), keuze.reden().orElse(null), gevolgen.van(gekozen), AARD);
            byte[] inhoud = schrijf(besluit);
            aan.voegToe(besluit, voorstel, organisatie, inhoud);
            return inhoud;
        });
    }

    private static void eisMogelijk(Bewaardvoorstel voorstel, Gemeente gekozen, Gevolgenbepaling gevolgen, Koppelbesluiten.Aan aan)
            throws SQLException {
        String bezwaren = gekozen.uitsluitingen().stream().filter(uitsluiting -> !uitsluiting.afwijkbaar())
                .map(uitsluiting -> uitsluiting.zin() + " (" + uitsluiting.regel() + ")").collect(Collectors.joining(" "));
        if (!bezwaren.isEmpty()) {
            throw kanNiet(gekozen.naam() + " kan niet worden gekozen, ook niet met een reden: " + bezwaren);
        }
        Optional<String> andere = voorstel.kenmerk().isPresent() ? aan.gemeenteVan(voorstel.kenmerk().get()) : Optional.empty();
        if (andere.isPresent()) {
            throw kanNiet("Het huishouden met kenmerk " + voorstel.kenmerk().get() + " is al gekoppeld aan " + andere.get() + ".");
        }
        if (gevolgen.ruimte(gekozen) <= 0) {
            throw kanNiet(gekozen.naam() + " heeft geen ruimte meer: sinds het voorstel zijn daar " + (gekozen.ruimte() - gevolgen.ruimte(gekozen))
                    + " personen gekoppeld. Vraag een nieuw voorstel.");
        }
    }

    private static Geweigerd kanNiet(String waarom) {
        return new Geweigerd(Probleem.van(409, "Deze keuze kan niet", waarom + NIETS));
    }

    private Geweigerd alBesloten(byte[] eerder) {
        JsonNode besluit = lees(eerder);
        String keuze = besluit.hasNonNull("gemeentecode")
                ? "koppelen aan " + besluit.get("naam").textValue() + " (" + besluit.get("gemeentecode").textValue() + ")" : "niet koppelen";
        String reden = besluit.hasNonNull("reden") ? " Reden: \"" + besluit.get("reden").textValue() + "\"." : "";
        return new Geweigerd(Probleem.van(409, "Er is al besloten", "Op " + besluit.get("beslotenOp").textValue() + " besloot een "
                + besluit.get("rol").textValue() + " tot " + keuze + "." + reden + NIETS + " Vraag voor een ander besluit een nieuw voorstel."));
    }

    /** A stored proposal or decision. */
    JsonNode lees(byte[] inhoud) {
        try {
            return lezer.readTree(inhoud);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("What was stored is JSON", onmogelijk);
        }
    }

    private byte[] schrijf(Besluit besluit) {
        try {
            return schrijver.writeValueAsBytes(besluit);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
    }
}
