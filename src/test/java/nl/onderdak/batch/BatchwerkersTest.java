package nl.onderdak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.onderdak.deur.Geweigerd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchwerkersTest {

    private record Instelling(int werkers, int gelijktijdig, int perOrganisatie) implements Batchinstelling {
    }

    private final Batchwerkers werkers = new Batchwerkers(new Instelling(1, 3, 2));

    @AfterEach
    void sluit() {
        werkers.sluit();
    }

    @Test
    void oneOrganisationCannotTakeEveryPlace() {
        werkers.begin("een");
        werkers.begin("een");

        assertFull("een", "2 van uw organisatie");
        assertThatCode(() -> werkers.begin("twee")).doesNotThrowAnyException();
        assertFull("drie", "0 van uw organisatie");
    }

    @Test
    void aBatchThatIsDoneGivesItsPlaceBack() {
        werkers.begin("een");
        werkers.begin("een");
        werkers.klaar("een");

        assertThatCode(() -> werkers.begin("een")).doesNotThrowAnyException();
        werkers.klaar("een");
        werkers.klaar("een");
        werkers.begin("twee");
        werkers.begin("twee");
        assertThatCode(() -> werkers.begin("een")).doesNotThrowAnyException();
    }

    private void assertFull(String organisatie, String detail) {
        assertThatThrownBy(() -> werkers.begin(organisatie)).isInstanceOfSatisfying(Geweigerd.class, geweigerd -> {
            assertThat(geweigerd.probleem().status()).isEqualTo(503);
            assertThat(geweigerd.probleem().detail()).contains(detail);
        });
    }
}
