package nl.onderdak.koppelronde;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.toewijzing.Voortgang;

/** Keeps the rounds. Every method throws {@link Geweigerd} 503 when the database does not answer. */
@ApplicationScoped
class Rondearchief {

    private static final int MEESTE_WACHTEND = 20;

    private final Gegevensbron bron;

    Rondearchief(Gegevensbron bron) {
        this.bron = bron;
    }

    /** @throws Geweigerd 503 when too many rounds are waiting; then nothing is stored */
    UUID vraagAan(Rondeaanvraag aanvraag, String eigenaar) {
        UUID id = UUID.randomUUID();
        String hash = hash(aanvraag.huishoudenbytes());
        if (!bron.lees(verbinding -> new Rondetabel(verbinding).voegToe(id, aanvraag, hash, eigenaar, MEESTE_WACHTEND))) {
            throw new Geweigerd(Probleem.van(503, "Te veel rondes wachten", "Er wachten al " + MEESTE_WACHTEND
                    + " koppelrondes. Er is niets opgeslagen; stuur de ronde later opnieuw, of stop een ronde die wacht."));
        }
        return id;
    }

    Optional<Ronde> vind(UUID id) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).zoek(id));
    }

    List<Ronde> laatste(String eigenaar, int aantal) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).laatste(eigenaar, aantal));
    }

    byte[] verzoek(UUID id) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).inhoud(id, "verzoek")).orElseThrow();
    }

    byte[] huishoudens(UUID id) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).inhoud(id, "huishoudens")).orElseThrow();
    }

    Optional<byte[]> resultaat(UUID id) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).inhoud(id, "resultaat"));
    }

    Map<String, BigDecimal> prijzen(UUID id) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).prijzen(id));
    }

    Optional<Ronde> laatsteKlaar(String koppelstelsel, LocalDate peildatum) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).laatsteKlaar(koppelstelsel, peildatum));
    }

    /** @return false when the round no longer runs */
    boolean meld(UUID id, Voortgang.Stand stand) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).meld(id, stand));
    }

    /** @return false when the round had ended already */
    boolean beeindig(UUID id, String status, String melding) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).beeindig(id, status, melding));
    }

    void legTerug(UUID id) {
        bron.lees(verbinding -> {
            new Rondetabel(verbinding).legTerug(id);
            return id;
        });
    }

    /** The whole result or nothing; nothing when the round was stopped meanwhile. */
    boolean rondAf(UUID id, Rondeuitslag uitslag) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> new Rondetabel(verbinding).rondAf(id, uitslag));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("SHA-256 is part of every Java", onmogelijk);
        }
    }
}
