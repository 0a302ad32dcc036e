package nl.onderdak.grootboek;

import java.util.ArrayList;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** The faults in a booking, collected so that the caller hears of all of them at once. */
final class Invoerfouten {

    private final List<Fout> fouten = new ArrayList<>();

    /** JSON pointer to the line at this place, from 0. */
    static String plaats(int regel) {
        return "/boekingen/" + regel;
    }

    /** @param gestuurd what was sent; null when nothing was */
    void meld(String pointer, String code, String detail, Object gestuurd, String toegestaan) {
        fouten.add(new Fout(pointer, code, detail, gestuurd == null ? null : Feitenlezer.kort(gestuurd.toString()), toegestaan));
    }

    /** @throws Geweigerd 400 with every fault, when there is one */
    void eisGeen() {
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
    }
}
