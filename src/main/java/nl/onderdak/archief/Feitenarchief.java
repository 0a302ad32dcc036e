package nl.onderdak.archief;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.opslag.Gegevensbron;

/**
 * The facts of stored advices, without anything that says whose they are. Looked for among the newest advices only, along the chains, so that a
 * large table costs no more than a small one. Only those of organisations that the settings name and under a key that is known here, and those
 * from before there were chains.
 */
@ApplicationScoped
public class Feitenarchief {

    private static final int NIEUWSTE = 20_000;
    private static final String KOLOMMEN = "model, tijdstip, sleutel_id, feiten, s.hoofdsleutel, s.sleutel";
    private static final String UIT_KETENS = "select " + KOLOMMEN + " from unnest(?::text[]) as organisatie cross join lateral (select id, model, tijdstip, "
            + "sleutel_id, feiten from advies where eigenaar = organisatie and afloop = 'advies' and %s order by volgnummer desc limit " + NIEUWSTE
            + ") a join adviessleutel s on s.advies = a.id where s.sleutel is not null and s.hoofdsleutel = any(?::text[])";
    private static final String VAN_EERDER = "select model, tijdstip, sleutel_id, feiten, null, null from advies where volgnummer is null and %s "
            + "order by tijdstip desc limit " + NIEUWSTE;

    /**
     * @param model name of the model that was asked
     * @param feiten as canonical JSON
     */
    public record Feiten(String model, byte[] feiten) {
    }

    private record Vak(String voorwaarde, List<Object> waarden) {
    }

    private final Gegevensbron bron;
    private final Archiefsleutels sleutels;
    private final String[] organisaties;

    public Feitenarchief(Gegevensbron bron, Archiefsleutels sleutels, Archiefinstelling instelling) {
        this.bron = bron;
        this.sleutels = sleutels;
        this.organisaties = instelling.vergelijkbaar().toArray(String[]::new);
    }

    /** Of one model, the newest first. */
    public List<Feiten> van(String model, int meeste) {
        return lees(new Vak("true", List.of()), model, meeste);
    }

    /**
     * Of a period, the newest first.
     *
     * @param tot first moment after the period
     */
    public List<Feiten> tussen(Instant van, Instant tot, int meeste) {
        return lees(new Vak("tijdstip >= ? and tijdstip < ?", List.of(van.atOffset(ZoneOffset.UTC), tot.atOffset(ZoneOffset.UTC))), null, meeste);
    }

    private List<Feiten> lees(Vak vak, String model, int meeste) {
        String opdracht = "select * from (" + UIT_KETENS.formatted(vak.voorwaarde()) + " union all (" + VAN_EERDER.formatted(vak.voorwaarde())
                + ")) bewaard where ?::text is null or model = ? order by tijdstip desc limit ?";
        return bron.lees(verbinding -> {
            try (PreparedStatement vraag = verbinding.prepareStatement(opdracht)) {
                int plaats = 1;
                vraag.setArray(plaats++, verbinding.createArrayOf("text", organisaties));
                for (Object waarde : vak.waarden()) {
                    vraag.setObject(plaats++, waarde);
                }
                vraag.setArray(plaats++, verbinding.createArrayOf("text", sleutels.bekende().toArray()));
                for (Object waarde : vak.waarden()) {
                    vraag.setObject(plaats++, waarde);
                }
                vraag.setString(plaats++, model);
                vraag.setString(plaats++, model);
                vraag.setInt(plaats, meeste);
                List<Feiten> gevonden = new ArrayList<>();
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        gevonden.add(new Feiten(rij.getString("model"), feiten(rij)));
                    }
                }
                return gevonden;
            }
        });
    }

    private byte[] feiten(ResultSet rij) throws SQLException {
        byte[] feiten = rij.getBytes("feiten");
        if (rij.getString("sleutel_id") == null) {
            return feiten;
        }
        return Verzegeling.ontsleutel(sleutels.hoofdsleutel(rij.getString("hoofdsleutel")).pakUit(rij.getBytes("sleutel")), Verzegeling.Deel.FEITEN, feiten);
    }
}
