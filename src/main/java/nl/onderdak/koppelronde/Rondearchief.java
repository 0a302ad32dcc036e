package nl.onderdak.koppelronde;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.onderdak.archief.Dossierkluis;
import nl.onderdak.archief.Dossiersleutel;
import nl.onderdak.archief.Oudverzegeling;
import nl.onderdak.archief.Wissing;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.toewijzing.Voortgang;

/**
 * Keeps the rounds; what is about households is sealed. Every method throws {@link Geweigerd} 503 when the database does not answer, those that give
 * or need what is sealed 410 when its key is erased.
 */
@ApplicationScoped
class Rondearchief implements Oudverzegeling {

    private static final int MEESTE_WACHTEND = 20;
    private static final String GEWIST = "Gestopt omdat de ronde is gewist.";

    /** An erasure. */
    record Gewisteronde(UUID ronde, Instant gewistOp, String door, String reden) {
    }

    private final Gegevensbron bron;
    private final Dossierkluis kluis;
    private final Wissing wissing;

    Rondearchief(Gegevensbron bron, Dossierkluis kluis, Wissing wissing) {
        this.bron = bron;
        this.kluis = kluis;
        this.wissing = wissing;
    }

    /** @throws Geweigerd 503 when too many rounds are waiting; then nothing is stored */
    UUID vraagAan(Rondeaanvraag aanvraag, String eigenaar) {
        UUID id = UUID.randomUUID();
        byte[] huishoudens = aanvraag.huishoudenbytes();
        String hash = hash(huishoudens);
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Dossiersleutel sleutel = kluis.nieuw(verbinding, eigenaar, Instant.now(), null);
            Rondetabel.Opgeslagen verzegeld = new Rondetabel.Opgeslagen(sleutel.verzegelFeiten(huishoudens), sleutel.id());
            if (!new Rondetabel(verbinding).voegToe(id, aanvraag, verzegeld, hash, eigenaar, MEESTE_WACHTEND)) {
                throw new Geweigerd(Probleem.van(503, "Te veel rondes wachten", "Er wachten al " + MEESTE_WACHTEND
                        + " koppelrondes. Er is niets opgeslagen; stuur de ronde later opnieuw, of stop een ronde die wacht."));
            }
            return id;
        });
    }

    Optional<Ronde> vind(UUID id) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).zoek(id));
    }

    List<Ronde> laatste(String eigenaar, int aantal) {
        return bron.lees(verbinding -> new Rondetabel(verbinding).laatste(eigenaar, aantal));
    }

    byte[] verzoek(UUID id) {
        return Inpakker.pakUit(bron.lees(verbinding -> new Rondetabel(verbinding).inhoud(id, "verzoek")).orElseThrow().bytes());
    }

    byte[] huishoudens(UUID id) {
        return open(id, "huishoudens", Dossiersleutel::feiten).orElseThrow();
    }

    Optional<byte[]> resultaat(UUID id) {
        return open(id, "resultaat", Dossiersleutel::inhoud);
    }

    private Optional<byte[]> open(UUID id, String kolom, BiFunction<Dossiersleutel, byte[], byte[]> open) {
        return bron.lees(verbinding -> {
            Optional<Rondetabel.Opgeslagen> opgeslagen = new Rondetabel(verbinding).inhoud(id, kolom);
            if (opgeslagen.isEmpty()) {
                return Optional.empty();
            }
            byte[] bytes = opgeslagen.get().bytes();
            UUID sleutel = opgeslagen.get().sleutel();
            return Optional.of(sleutel == null ? Inpakker.pakUit(bytes) : open.apply(kluis.open(verbinding, sleutel, wat(id)), bytes));
        });
    }

    private static String wat(UUID id) {
        return "koppelronde " + id;
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
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Rondetabel tabel = new Rondetabel(verbinding);
            Optional<UUID> sleutel = tabel.sleutelVanLopende(id);
            byte[] resultaat = sleutel.isPresent() ? kluis.open(verbinding, sleutel.get(), wat(id)).verzegelInhoud(uitslag.bytes())
                    : Inpakker.pakIn(uitslag.bytes());
            return tabel.rondAf(id, uitslag, resultaat);
        });
    }

    /**
     * Erases what is about households; counts, prices and bound stay. A round that waits or runs is stopped.
     *
     * @return of a round that is erased already, what was noted then
     */
    Gewisteronde wis(Ronde ronde, String door, String reden) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Rondetabel tabel = new Rondetabel(verbinding);
            Optional<UUID> sleutel = tabel.sleutel(ronde.id());
            tabel.beeindig(ronde.id(), "gestopt", GEWIST);
            Wissing.Gewist gewist = wissing.wisDossier(verbinding, sleutel.isPresent() ? sleutel.get() : verzegel(verbinding, ronde.id()), door, reden);
            return new Gewisteronde(ronde.id(), gewist.gewistOp(), gewist.door(), gewist.reden());
        });
    }

    @Override
    public String wat() {
        return "koppelrondes";
    }

    @Override
    public int verzegelPortie() {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Optional<UUID> oud = new Rondetabel(verbinding).zonderSleutel();
            if (oud.isPresent()) {
                verzegel(verbinding, oud.get());
            }
            return oud.isPresent() ? 1 : 0;
        });
    }

    private UUID verzegel(Connection verbinding, UUID id) throws SQLException {
        Rondetabel tabel = new Rondetabel(verbinding);
        Ronde ronde = tabel.zoek(id).orElseThrow();
        byte[] huishoudens = Inpakker.pakUit(tabel.inhoud(id, "huishoudens").orElseThrow().bytes());
        Dossiersleutel sleutel = kluis.nieuw(verbinding, ronde.eigenaar(), ronde.aangevraagdOp(), null);
        byte[] resultaat = tabel.inhoud(id, "resultaat").map(opgeslagen -> sleutel.verzegelInhoud(Inpakker.pakUit(opgeslagen.bytes()))).orElse(null);
        tabel.verzegel(id, sleutel.id(), hash(huishoudens), sleutel.verzegelFeiten(huishoudens), resultaat);
        return sleutel.id();
    }

    private String hash(byte[] huishoudens) {
        return kluis.herkenning("huishoudens", huishoudens);
    }
}
