package nl.onderdak.grootboek;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Gives how municipalities stand in a half-year, and remembers what the model made of the entries: entries never change. */
@ApplicationScoped
public class Halfjaarstanden {

    private static final int ONTHOUDEN = 2000;

    private record Sleutel(String regelset, String halfjaar, LocalDate bekendOp, String gemeentecode, List<List<Long>> boekingen) {
    }

    private final Grootboek grootboek;
    private final GeldendeRegelset geldendeRegelset;
    private final Map<Sleutel, Halfjaarstand> onthouden = Collections.synchronizedMap(new LinkedHashMap<>(ONTHOUDEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Halfjaarstand> oudste) {
            return size() > ONTHOUDEN;
        }
    });

    public Halfjaarstanden(Grootboek grootboek, GeldendeRegelset geldendeRegelset) {
        this.grootboek = grootboek;
        this.geldendeRegelset = geldendeRegelset;
    }

    /**
     * By municipality; one without entries known on the day is absent.
     *
     * @param halfjaar one of {@code typen.Halfjaar}
     * @throws nl.onderdak.deur.Geweigerd 503 when the database does not answer
     */
    public SortedMap<String, Halfjaarstand> op(String halfjaar, LocalDate bekendOp) {
        Regelset regelset = geldendeRegelset.nu();
        SortedMap<String, Halfjaarstand> standen = new TreeMap<>();
        grootboek.alleSommen(halfjaar, bekendOp).forEach((code, sommen) -> {
            Sleutel sleutel = new Sleutel(regelset.hash(), halfjaar, bekendOp, code, sommen.values().stream().map(Halfjaarsom::boekingen).toList());
            Halfjaarstand stand = onthouden.get(sleutel);
            if (stand == null) {
                List<Halfjaarstand> halfjaren = new Standbepaling(regelset).bepaal(sommen, halfjaar, bekendOp).halfjaren();
                stand = halfjaren.get(halfjaren.size() - 1);
                onthouden.put(sleutel, stand);
            }
            standen.put(code, stand);
        });
        return standen;
    }
}
