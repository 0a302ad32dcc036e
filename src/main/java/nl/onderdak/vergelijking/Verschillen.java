package nl.onderdak.vergelijking;

import java.util.List;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regelsetarchief.Regelsetverwijzing;

/**
 * What changed from one rule set to another, as it is answered; the meaning of the fields stands in {@code api/vergelijking.ts}.
 *
 * @param modellen those that differ, by name
 */
public record Verschillen(Regelsetverwijzing van, Regelsetverwijzing naar, Aantallen aantallen, List<Modelverschil> modellen) {

    public record Aantallen(int modellen, int rijenNieuw, int rijenVervallen, int rijenGewijzigd, int rijenVerplaatst) {
    }

    /** @param alleenOpmaak the file differs, but nothing it says */
    public record Modelverschil(String naam, Verandering verandering, int rijen, boolean alleenOpmaak, List<Kenmerkverschil> kenmerken,
            List<Onderdeelverschil> onderdelen) {
    }

    public record Onderdeelverschil(String naam, Onderdeelsoort soort, boolean tabel, Verandering verandering, List<Kenmerkverschil> kenmerken,
            List<Kolomverschil> kolommen, List<Rijverschil> rijen, int aantalRijen) {
    }

    /** Null on a side: it is not there. */
    public record Kenmerkverschil(String naam, String van, String naar) {
    }

    public record Kolomverschil(String id, String titel, String kant, Verandering verandering, List<Kenmerkverschil> kenmerken) {
    }

    /** @param elders the table where it stood before or stands now; null when nowhere */
    public record Rijverschil(String id, Verandering verandering, boolean verplaatst, Integer plaatsVan, Integer plaatsNaar, Knoop elders, List<Celverschil> cellen,
            List<Kenmerkverschil> kenmerken) {
    }

    /** Null on a side: there is no such cell. */
    public record Celverschil(String kolom, String van, String naar) {
    }
}
