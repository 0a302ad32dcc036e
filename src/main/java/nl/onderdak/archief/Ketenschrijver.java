package nl.onderdak.archief;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds advices to the chains of their organisations, in the transaction of the connection, without committing. It holds the heads of these chains
 * until the end of the transaction, in order of name, so that with any number of writers and replicas a chain never forks or skips.
 */
final class Ketenschrijver {

    // A writer that stands still in the middle must not hold up every other replica for long.
    private static final String GRENDEL = "set local idle_in_transaction_session_timeout = '5s'; "
            + "select eigenaar, lengte, kop from keten where eigenaar = any(?::text[]) order by eigenaar for update";
    private static final String NIEUWE_KETEN = "insert into keten (eigenaar) select unnest(?::text[]) on conflict do nothing";
    private static final String ZOEK_ZEGELS = "select id, inhoud_hash from advies where id = any(?::uuid[])";
    private static final String ZOEK_VERZOEKEN = "select v.eigenaar, v.sleutel_hash, v.advies from adviesverzoek v "
            + "join unnest(?::text[], ?::text[]) as gevraagd(eigenaar, sleutel_hash) using (eigenaar, sleutel_hash) where v.verloopt_op > now()";
    private static final String VOEG_VERZOEKEN_TOE = "insert into adviesverzoek (eigenaar, sleutel_hash, advies, verloopt_op) "
            + "select eigenaar, sleutel_hash, advies, now() + make_interval(secs => ?) "
            + "from unnest(?::text[], ?::text[], ?::uuid[]) as v(eigenaar, sleutel_hash, advies) "
            + "on conflict (eigenaar, sleutel_hash) do update set advies = excluded.advies, verloopt_op = excluded.verloopt_op";
    // One statement for the whole group, whatever the number of rows and tables.
    private static final String VOEG_TOE = "with schakels as (insert into advies (id, tijdstip, eigenaar, afloop, model, regelset, sleutel_id, vorige_hash, "
            + "schakel_hash, volgnummer, inhoud_hash, feiten, inhoud) select * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], "
            + "?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::bytea[], ?::bytea[])), "
            + "sleutels as (insert into adviessleutel (advies, hoofdsleutel, sleutel, bewaarklasse, bewaren_tot) "
            + "select * from unnest(?::uuid[], ?::text[], ?::bytea[], ?::text[], ?::timestamptz[])) "
            + "update keten set lengte = nieuw.lengte, kop = nieuw.kop from unnest(?::text[], ?::bigint[], ?::text[]) as nieuw(eigenaar, lengte, kop) "
            + "where keten.eigenaar = nieuw.eigenaar";

    private record Verzoek(String organisatie, String sleutel) {

        static Verzoek van(Schrijfverzoek verzoek) {
            return new Verzoek(verzoek.organisatie(), verzoek.sleutel().orElseThrow().hash());
        }
    }

    private record Geschakeld(Verzegeldadvies advies, Schakel schakel, String hash) {
    }

    private final Connection verbinding;
    private final double sleutelSeconden;

    /** @param sleutelSeconden how long an {@code Idempotency-Key} counts */
    Ketenschrijver(Connection verbinding, double sleutelSeconden) {
        this.verbinding = verbinding;
        this.sleutelSeconden = sleutelSeconden;
    }

    /**
     * @param opnieuw whether these advices may be there already, because the outcome of an earlier attempt got lost
     * @return by request, which advice is stored for it
     * @throws SQLIntegrityConstraintViolationException when another advice has the same id
     */
    Map<Schrijfverzoek, UUID> schrijf(List<Schrijfverzoek> groep, boolean opnieuw) throws SQLException {
        Map<String, Ketenkop> koppen = grendel(groep.stream().map(Schrijfverzoek::organisatie).collect(Collectors.toCollection(TreeSet::new)));
        Map<Verzoek, UUID> eerder = eerder(groep.stream().filter(verzoek -> verzoek.sleutel().isPresent()).map(Verzoek::van).toList());
        Map<UUID, String> aanwezig = opnieuw ? zegels(groep) : Map.of();
        Map<Schrijfverzoek, UUID> bewaard = new LinkedHashMap<>();
        Map<Verzoek, UUID> verzoeken = new LinkedHashMap<>();
        List<Geschakeld> nieuw = new ArrayList<>();
        for (Schrijfverzoek verzoek : groep) {
            UUID bestaand = verzoek.sleutel().isPresent() ? eerder.putIfAbsent(Verzoek.van(verzoek), verzoek.id()) : null;
            bewaard.put(verzoek, bestaand == null ? verzoek.id() : bestaand);
            if (bestaand == null && !isAanwezig(verzoek, aanwezig)) {
                Schakel schakel = verzoek.advies().schakel(koppen.get(verzoek.organisatie()));
                String hash = schakel.hash();
                nieuw.add(new Geschakeld(verzoek.advies(), schakel, hash));
                koppen.put(verzoek.organisatie(), new Ketenkop(schakel.volgnummer(), hash));
                verzoek.sleutel().ifPresent(sleutel -> verzoeken.put(Verzoek.van(verzoek), verzoek.id()));
            }
        }
        if (!nieuw.isEmpty()) {
            voegToe(nieuw, koppen);
        }
        if (!verzoeken.isEmpty()) {
            voegToe(verzoeken);
        }
        Logboektabel.voegToe(verbinding, groep.stream().flatMap(verzoek -> verzoek.logboekregel().stream()).toList());
        return bewaard;
    }

    private Map<String, Ketenkop> grendel(Set<String> organisaties) throws SQLException {
        Map<String, Ketenkop> koppen = koppen(organisaties);
        if (koppen.size() < organisaties.size()) {
            // A head that was added under the lock of another could be waited for in a circle.
            verbinding.rollback();
            try (PreparedStatement opdracht = verbinding.prepareStatement(NIEUWE_KETEN)) {
                opdracht.setArray(1, verbinding.createArrayOf("text", organisaties.toArray()));
                opdracht.executeUpdate();
            }
            verbinding.commit();
            koppen = koppen(organisaties);
        }
        return koppen;
    }

    private Map<String, Ketenkop> koppen(Set<String> organisaties) throws SQLException {
        Map<String, Ketenkop> koppen = new TreeMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(GRENDEL)) {
            vraag.setArray(1, verbinding.createArrayOf("text", organisaties.toArray()));
            vraag.execute();
            vraag.getMoreResults();
            try (ResultSet rij = vraag.getResultSet()) {
                while (rij.next()) {
                    koppen.put(rij.getString(1), new Ketenkop(rij.getLong(2), rij.getString(3)));
                }
            }
        }
        return koppen;
    }

    private Map<Verzoek, UUID> eerder(List<Verzoek> verzoeken) throws SQLException {
        Map<Verzoek, UUID> gevonden = new HashMap<>();
        if (!verzoeken.isEmpty()) {
            try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK_VERZOEKEN)) {
                vraag.setArray(1, kolom("text", verzoeken, Verzoek::organisatie));
                vraag.setArray(2, kolom("text", verzoeken, Verzoek::sleutel));
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        gevonden.put(new Verzoek(rij.getString(1), rij.getString(2)), rij.getObject(3, UUID.class));
                    }
                }
            }
        }
        return gevonden;
    }

    private Map<UUID, String> zegels(List<Schrijfverzoek> groep) throws SQLException {
        Map<UUID, String> zegels = new HashMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK_ZEGELS)) {
            vraag.setArray(1, kolom("uuid", groep, Schrijfverzoek::id));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    zegels.put(rij.getObject(1, UUID.class), rij.getString(2));
                }
            }
        }
        return zegels;
    }

    private static boolean isAanwezig(Schrijfverzoek verzoek, Map<UUID, String> aanwezig) throws SQLException {
        String zegel = aanwezig.get(verzoek.id());
        if (zegel != null && !zegel.equals(verzoek.advies().zegel())) {
            throw new SQLIntegrityConstraintViolationException("another advice has id " + verzoek.id(), "23505");
        }
        return zegel != null;
    }

    private void voegToe(List<Geschakeld> nieuw, Map<String, Ketenkop> koppen) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            opdracht.setArray(1, kolom("uuid", nieuw, rij -> rij.advies().regel().id()));
            opdracht.setArray(2, kolom("timestamptz", nieuw, rij -> moment(rij.advies().regel().tijdstip())));
            opdracht.setArray(3, kolom("text", nieuw, rij -> rij.schakel().organisatie()));
            opdracht.setArray(4, kolom("text", nieuw, rij -> rij.schakel().afloop()));
            opdracht.setArray(5, kolom("text", nieuw, rij -> rij.schakel().model()));
            opdracht.setArray(6, kolom("text", nieuw, rij -> rij.schakel().regelset()));
            opdracht.setArray(7, kolom("text", nieuw, rij -> rij.advies().hoofdsleutel()));
            opdracht.setArray(8, kolom("text", nieuw, rij -> rij.schakel().vorige()));
            opdracht.setArray(9, kolom("text", nieuw, Geschakeld::hash));
            opdracht.setArray(10, kolom("bigint", nieuw, rij -> rij.schakel().volgnummer()));
            opdracht.setArray(11, kolom("text", nieuw, rij -> rij.schakel().zegel()));
            opdracht.setArray(12, bytes(nieuw, Verzegeldadvies::feiten));
            opdracht.setArray(13, bytes(nieuw, Verzegeldadvies::inhoud));
            opdracht.setArray(14, kolom("uuid", nieuw, rij -> rij.advies().regel().id()));
            opdracht.setArray(15, kolom("text", nieuw, rij -> rij.advies().hoofdsleutel()));
            opdracht.setArray(16, bytes(nieuw, Verzegeldadvies::sleutel));
            opdracht.setArray(17, kolom("text", nieuw, rij -> rij.advies().bewaarklasse()));
            opdracht.setArray(18, kolom("timestamptz", nieuw, rij -> moment(rij.advies().bewarenTot())));
            List<Map.Entry<String, Ketenkop>> einden = List.copyOf(koppen.entrySet());
            opdracht.setArray(19, kolom("text", einden, Map.Entry::getKey));
            opdracht.setArray(20, kolom("bigint", einden, einde -> einde.getValue().lengte()));
            opdracht.setArray(21, kolom("text", einden, einde -> einde.getValue().hash()));
            opdracht.executeUpdate();
        }
    }

    private void voegToe(Map<Verzoek, UUID> verzoeken) throws SQLException {
        List<Map.Entry<Verzoek, UUID>> rijen = List.copyOf(verzoeken.entrySet());
        try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_VERZOEKEN_TOE)) {
            opdracht.setDouble(1, sleutelSeconden);
            opdracht.setArray(2, kolom("text", rijen, rij -> rij.getKey().organisatie()));
            opdracht.setArray(3, kolom("text", rijen, rij -> rij.getKey().sleutel()));
            opdracht.setArray(4, kolom("uuid", rijen, Map.Entry::getValue));
            opdracht.executeUpdate();
        }
    }

    private static OffsetDateTime moment(Instant tijdstip) {
        return OffsetDateTime.ofInstant(tijdstip, ZoneOffset.UTC);
    }

    private <T> Array kolom(String type, List<T> rijen, Function<T, Object> waarde) throws SQLException {
        return verbinding.createArrayOf(type, rijen.stream().map(waarde).toArray());
    }

    private Array bytes(List<Geschakeld> rijen, Function<Verzegeldadvies, byte[]> waarde) throws SQLException {
        return verbinding.createArrayOf("bytea", rijen.stream().map(rij -> waarde.apply(rij.advies())).toArray(byte[][]::new));
    }
}
