package nl.onderdak.opmerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;

/** The remarks. Every method throws {@link Geweigerd} 503 when the database does not answer. */
@ApplicationScoped
public class Opmerkingen {

    /** Remarks of one page, and how many there are on all pages. */
    record Gevonden(long totaal, List<Opmerking> opmerkingen) {
    }

    private final Gegevensbron bron;
    private final GeldendeRegelset geldendeRegelset;

    public Opmerkingen(Gegevensbron bron, GeldendeRegelset geldendeRegelset) {
        this.bron = bron;
        this.geldendeRegelset = geldendeRegelset;
    }

    /** @param rij a row of {@code regelset} */
    Opmerking maak(Regelset regelset, String rij, String tekst, String door) {
        UUID id = UUID.randomUUID();
        Rijhashes hashes = new Rijhashes(regelset);
        Knoop plaats = hashes.plaats(rij).orElseThrow();
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Opmerkingtabel tabel = new Opmerkingtabel(verbinding);
            tabel.voegToe(id, rij, plaats.model(), plaats.naam(), regelset.hash(), hashes.rij(rij).orElseThrow(), tekst, door);
            return tabel.zoek(id).orElseThrow().metOngewijzigd(true);
        });
    }

    /**
     * @param soort {@code antwoord} or {@code afhandeling}
     * @throws Geweigerd 404 when there is no such remark, 409 when it is settled
     */
    Opmerking vervolg(UUID id, String soort, String tekst, String door) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Opmerkingtabel tabel = new Opmerkingtabel(verbinding);
            tabel.vergrendel(id);
            Opmerking opmerking = tabel.zoek(id).orElseThrow(() -> onbekend(id.toString()));
            if (opmerking.afhandeling() != null) {
                throw new Geweigerd(Probleem.van(409, "De opmerking is afgehandeld", "Opmerking " + id + " is op " + opmerking.afhandeling().op()
                        + " afgehandeld; daarna komt er niets meer bij. Er is niets opgeslagen. Maak een nieuwe opmerking."));
            }
            tabel.voegVervolgToe(id, soort, tekst, door);
            return vergeleken(tabel.zoek(id).orElseThrow(), new Rijhashes(geldendeRegelset.nu()));
        });
    }

    /** @throws Geweigerd 404 when there is no such remark */
    Opmerking vind(UUID id) {
        return bron.lees(verbinding -> new Opmerkingtabel(verbinding).zoek(id))
                .map(opmerking -> vergeleken(opmerking, new Rijhashes(geldendeRegelset.nu()))).orElseThrow(() -> onbekend(id.toString()));
    }

    /** @param pagina from 1 */
    Gevonden zoek(Opmerkingsfilter filter, long pagina, int grootte) {
        Gevonden gevonden = bron.inEenKeer(Connection.TRANSACTION_REPEATABLE_READ, verbinding -> {
            Opmerkingtabel tabel = new Opmerkingtabel(verbinding);
            return new Gevonden(tabel.aantal(filter), tabel.zoek(filter, (pagina - 1) * grootte, grootte));
        });
        Rijhashes hashes = new Rijhashes(geldendeRegelset.nu());
        return new Gevonden(gevonden.totaal(), gevonden.opmerkingen().stream().map(opmerking -> vergeleken(opmerking, hashes)).toList());
    }

    private static Opmerking vergeleken(Opmerking opmerking, Rijhashes hashes) {
        return opmerking.metOngewijzigd(hashes.rij(opmerking.rij()).equals(Optional.of(opmerking.rijHash())));
    }

    static Geweigerd onbekend(String id) {
        return new Geweigerd(Probleem.van(404, "Opmerking niet gevonden", "Er is geen opmerking met id " + id
                + ". Zie /v1/opmerkingen voor alle opmerkingen."));
    }
}
