package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeigeringtellerTest {

    @Test
    void refusalsAreCountedPerDayModelAndKindAndNoneIsLostWhenTheDatabaseIsAway(@TempDir Path map) throws Exception {
        Proefmap los = Proefmap.metTabellen(map.resolve("database"));
        try (EigenDatabase database = EigenDatabase.open(los.instelling()); Proefarchief proef = new Proefarchief(database, Proefinstelling.standaard())) {
            Weigeringteller teller = new Weigeringteller(new Gegevensbron(proef.bron().pool()));
            IntStream.range(0, 1000).parallel().forEach(i -> teller.tel("leefgeld", i % 4 == 0 ? "415" : "400 verplicht"));
            teller.schrijfWeg();
            teller.tel("leefgeld", "415");
            proef.knoei("alter table weigering rename to weg");
            assertThatThrownBy(teller::schrijfWeg).isInstanceOf(RuntimeException.class);
            proef.knoei("alter table weg rename to weigering");
            teller.schrijfWeg();
            teller.schrijfWeg();

            assertThat(proef.tel("select aantal from weigering where model = 'leefgeld' and soort = '415'")).isEqualTo(251);
            assertThat(proef.tel("select sum(aantal) from weigering")).isEqualTo(1001);
        }
    }
}
