package nl.onderdak.openruimte;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import nl.onderdak.koppelverzoek.Halfjaar;
import nl.onderdak.opslag.Gegevensbron;

/** The persons people decided to couple. */
@ApplicationScoped
class Koppelingen {

    private static final String TEL_OP = "select gemeentecode, sum(personen) from koppelbesluit "
            + "where gemeentecode is not null and peildatum between ? and ? group by gemeentecode";

    private final Gegevensbron bron;

    Koppelingen(Gegevensbron bron) {
        this.bron = bron;
    }

    /**
     * Persons per municipality; one that is absent has none.
     *
     * @throws nl.onderdak.deur.Geweigerd 503 when the database does not answer
     */
    Map<String, Integer> personen(Halfjaar halfjaar) {
        return bron.lees(verbinding -> {
            Map<String, Integer> personen = new HashMap<>();
            try (PreparedStatement vraag = verbinding.prepareStatement(TEL_OP)) {
                vraag.setObject(1, halfjaar.eersteDag());
                vraag.setObject(2, halfjaar.laatsteDag());
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        personen.put(rij.getString(1), rij.getInt(2));
                    }
                }
            }
            return personen;
        });
    }
}
