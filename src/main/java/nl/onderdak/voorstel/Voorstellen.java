package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/**
 * The proposals and what happens to them, apart from edits. Every method throws {@link nl.onderdak.deur.Geweigerd} 404 when there is no such proposal,
 * 503 when the database does not answer.
 */
@ApplicationScoped
public class Voorstellen {

    /** A part of the list of proposals. */
    record Bladzijde(long totaal, List<Verloop> voorstellen) {
    }

    private final Gegevensbron bron;
    private final Concepten concepten;
    private final Regelsetkeuze keuze;
    private final Regelsetarchief archief;

    Voorstellen(Gegevensbron bron, Concepten concepten, Regelsetkeuze keuze, Regelsetarchief archief) {
        this.bron = bron;
        this.concepten = concepten;
        this.keuze = keuze;
        this.archief = archief;
    }

    /** A draft without edits on the rule set in force. */
    Verloop maak(Gebeurtenisinhoud.Omschrijving omschrijving, String door) {
        Gekozen geldend = keuze.kies(Regelsetkeuze.GELDEND);
        archief.bewaar(geldend.regelset().hash(), geldend.regelset().bestanden(), geldend.gevallen());
        UUID id = UUID.randomUUID();
        bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Voorsteltabel tabel = new Voorsteltabel(verbinding);
            tabel.maak(id);
            return tabel.voegToe(id, eerste(door, Gebeurtenisinhoud.van(omschrijving, basis(geldend))));
        });
        return concepten.stand(id).verloop();
    }

    static Gebeurtenis eerste(String door, Gebeurtenisinhoud inhoud) {
        return new Gebeurtenis(1, Instant.EPOCH, door, Soort.GEMAAKT, "", 0, Optional.empty(), List.of(), inhoud);
    }

    /** Hash of the rule set in force and of all its files. */
    Gebeurtenisinhoud.Basis geldend() {
        return basis(keuze.kies(Regelsetkeuze.GELDEND));
    }

    private static Gebeurtenisinhoud.Basis basis(Gekozen geldend) {
        return new Gebeurtenisinhoud.Basis(geldend.regelset().hash(), Regelsetarchief.uitgave(geldend.regelset().bestanden(), geldend.gevallen()));
    }

    Verloop vind(UUID id) {
        return concepten.stand(id).verloop();
    }

    /** The last changed first. */
    Bladzijde zoek(Optional<Stand> stand, int grootte, long vanaf) {
        return bron.lees(verbinding -> {
            Voorsteltabel tabel = new Voorsteltabel(verbinding);
            List<Verloop> gevonden = new ArrayList<>();
            for (UUID id : tabel.bladzijde(stand, grootte, vanaf)) {
                gevonden.add(new Verloop(id, tabel.gebeurtenissen(id, 0)));
            }
            return new Bladzijde(tabel.tel(stand), gevonden);
        });
    }

    /** @param wijziging makes the new description of the one it has */
    Verloop wijzig(UUID id, Function<Gebeurtenisinhoud.Omschrijving, Gebeurtenisinhoud.Omschrijving> wijziging, String door) {
        voegToe(id, (verbinding, verloop) -> {
            eisStand(verloop, List.of(Stand.CONCEPT), "gewijzigd");
            return List.of(nieuw(verloop, Soort.GEWIJZIGD, door, "", Gebeurtenisinhoud.van(wijziging.apply(verloop.omschrijving()), null)));
        });
        return vind(id);
    }

    static void eisStand(Verloop verloop, List<Stand> toegestaan, String wat) {
        if (!toegestaan.contains(verloop.stand())) {
            throw Weigering.verkeerdeStand(verloop.stand(), wat);
        }
    }

    /** An event that is no edit. */
    static Gebeurtenis nieuw(Verloop verloop, Soort soort, String door, String toelichting, Gebeurtenisinhoud inhoud) {
        return new Gebeurtenis(verloop.laatste().nummer() + 1, verloop.laatste().op(), door, soort, toelichting, verloop.versie(), Optional.empty(), List.of(), inhoud);
    }

    /** Says what happens, on the proposal as it stands. */
    interface Stap {
        List<Gebeurtenis> op(Connection verbinding, Verloop verloop) throws SQLException;
    }

    /** Adds events to a proposal that nobody else writes at meanwhile. */
    void voegToe(UUID id, Stap stap) {
        bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Voorsteltabel tabel = new Voorsteltabel(verbinding);
            if (!tabel.vergrendel(id)) {
                throw Concepten.onbekend(id.toString());
            }
            for (Gebeurtenis gebeurtenis : stap.op(verbinding, concepten.stand(verbinding, id).verloop())) {
                tabel.voegToe(id, gebeurtenis);
            }
            return id;
        });
    }

    /** Number of the first event whose text was changed behind the back of the service; empty when all are as they were written. */
    Optional<Integer> breuk(UUID id) {
        return bron.lees(verbinding -> new Voorsteltabel(verbinding).breuk(id));
    }
}
