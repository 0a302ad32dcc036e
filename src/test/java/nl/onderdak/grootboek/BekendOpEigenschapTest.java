package nl.onderdak.grootboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** P.11: what was known on a day follows from the entries known then, whatever is booked later with a later day. */
class BekendOpEigenschapTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    private static Proefgrootboek proef;
    private static Connection verbinding;

    /** An entry with the day on which it became known, as a number of days. */
    record Feit(Boekingssoort soort, String halfjaar, int personen, int dag) {
    }

    @BeforeContainer
    static void start() throws IOException, SQLException {
        proef = new Proefgrootboek();
        verbinding = proef.verbinding();
        verbinding.setAutoCommit(false);
    }

    @AfterContainer
    static void stop() throws SQLException {
        verbinding.close();
        proef.close();
    }

    @Property
    void whatWasKnownOnADayDoesNotChange(@ForAll("feiten") List<Feit> feiten, @ForAll @IntRange(max = 30) int dag) throws SQLException {
        // Before and not after, for an example that fails: a thousand ledgers, each empty at the start.
        verbinding.rollback();
        Boekingstabel tabel = new Boekingstabel(verbinding);
        List<Feit> toen = feiten.stream().filter(feit -> feit.dag() <= dag).toList();
        boek(tabel, "toen", toen);
        Map<String, Map<String, Long>> vooraf = sommen(tabel, dag);
        boek(tabel, "later", feiten.stream().filter(feit -> feit.dag() > dag).toList());

        assertThat(sommen(tabel, dag)).isEqualTo(vooraf).isEqualTo(opgeteld(toen));
    }

    @Provide
    Arbitrary<List<Feit>> feiten() {
        Arbitrary<Boekingssoort> soorten = Arbitraries.of(Boekingssoort.HERZIENING, Boekingssoort.UITRUIL, Boekingssoort.REALISATIE);
        return Combinators.combine(soorten, Arbitraries.of("2022-I", "2022-II", "2023-I"), Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(0, 30)).as(Feit::new).list().ofMinSize(1).ofMaxSize(8);
    }

    private static void boek(Boekingstabel tabel, String kenmerk, List<Feit> feiten) throws SQLException {
        for (int i = 0; i < feiten.size(); i++) {
            Feit feit = feiten.get(i);
            tabel.voegToe(Proefgrootboek.opdracht(kenmerk + i, BEGIN.plusDays(feit.dag()).toString(),
                    Proefgrootboek.regel(feit.soort(), feit.halfjaar(), "GM0001", feit.personen())));
        }
    }

    private static Map<String, Map<String, Long>> sommen(Boekingstabel tabel, int dag) throws SQLException {
        Map<String, Map<String, Long>> sommen = new TreeMap<>();
        SortedMap<String, Halfjaarsom> gevonden = tabel.sommen("GM0001", null, BEGIN.plusDays(dag)).getOrDefault("GM0001", new TreeMap<>());
        gevonden.forEach((halfjaar, som) -> sommen.put(halfjaar, velden(som)));
        return sommen;
    }

    private static Map<String, Long> velden(Halfjaarsom som) {
        Map<String, Long> velden = new TreeMap<>();
        List.of("taakstelling", "uitruil", "gerealiseerd").forEach(veld -> som.som(veld).ifPresent(personen -> velden.put(veld, personen)));
        return velden;
    }

    /** The same by hand. */
    private static Map<String, Map<String, Long>> opgeteld(List<Feit> feiten) {
        Map<String, Map<String, Long>> sommen = new TreeMap<>();
        for (Feit feit : new ArrayList<>(feiten)) {
            sommen.computeIfAbsent(feit.halfjaar(), nieuw -> new TreeMap<>())
                    .merge(feit.soort().saldoveld().orElseThrow(), (long) feit.personen(), Long::sum);
        }
        return sommen;
    }
}
