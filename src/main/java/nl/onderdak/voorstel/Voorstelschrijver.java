package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.toegang.Rol;
import nl.onderdak.vergelijking.Tekstvergelijking;
import nl.onderdak.vergelijking.Verandering;
import nl.onderdak.vergelijking.Verschillen.Modelverschil;
import nl.onderdak.voorstel.Voorstelbeeld.Bestandswijziging;
import nl.onderdak.voorstel.Voorstelbeeld.Historieregel;

/** Writes a proposal out for the person who asks. */
@ApplicationScoped
class Voorstelschrijver {

    private final Voorstellen voorstellen;
    private final Concepten concepten;
    private final Conceptmodellen modellen;
    private final Basisbestanden basisbestanden;

    Voorstelschrijver(Voorstellen voorstellen, Concepten concepten, Conceptmodellen modellen, Basisbestanden basisbestanden) {
        this.voorstellen = voorstellen;
        this.concepten = concepten;
        this.modellen = modellen;
        this.basisbestanden = basisbestanden;
    }

    /** @throws Geweigerd 404 when there is no such proposal */
    Voorstelbeeld schrijf(UUID id, Persoon persoon) {
        Werkstand stand = concepten.stand(id);
        Verloop verloop = stand.verloop();
        boolean achter = Stand.OPEN.contains(verloop.stand()) && !voorstellen.geldend().equals(verloop.basis());
        return new Voorstelbeeld(Voorstelregel.van(verloop), verloop.omschrijving().reden(), verloop.omschrijving().aanleiding(), verloop.basis().regelset(), achter,
                verloop.versie(), hash(id), bestanden(stand), stappen(verloop, persoon, achter),
                verloop.gebeurtenissen().stream().filter(gebeurtenis -> !gebeurtenis.soort().bewerking() || gebeurtenis.soort() == Soort.BIJGEWERKT).map(Historieregel::van).toList());
    }

    private String hash(UUID id) {
        try {
            return concepten.gekozen(id).regelset().hash();
        } catch (Geweigerd ongeldig) {
            if (ongeldig.probleem().status() != 409) {
                throw ongeldig;
            }
            return null;
        }
    }

    private List<Bestandswijziging> bestanden(Werkstand stand) {
        Map<String, Regelbestand> was = perNaam(new Werkstand(stand.verloop(), basisbestanden.van(stand.verloop().basis().uitgave())));
        Map<String, Regelbestand> nu = perNaam(stand);
        Conceptmodellen.Gewijzigd gewijzigd = modellen.gewijzigd(List.copyOf(was.values()), List.copyOf(nu.values()));
        Map<String, Integer> rijen = Tekstvergelijking.vergelijk(gewijzigd.van(), gewijzigd.naar()).stream()
                .collect(Collectors.toMap(Modelverschil::naam, Voorstelschrijver::rijen));
        TreeSet<String> namen = new TreeSet<>(was.keySet());
        namen.addAll(nu.keySet());
        namen.removeIf(naam -> was.containsKey(naam) && nu.containsKey(naam) && Arrays.equals(was.get(naam).inhoud(), nu.get(naam).inhoud()));
        return namen.stream().map(naam -> new Bestandswijziging(naam, !was.containsKey(naam) ? "nieuw" : nu.containsKey(naam) ? "gewijzigd" : "vervallen",
                naam.endsWith(".dmn") ? rijen.getOrDefault(naam.substring(0, naam.indexOf('.')), 0) : 0)).toList();
    }

    private static int rijen(Modelverschil model) {
        return model.onderdelen().isEmpty() ? model.rijen() : model.onderdelen().stream().mapToInt(onderdeel -> onderdeel.rijen().isEmpty() && onderdeel.tabel()
                && onderdeel.verandering() != Verandering.GEWIJZIGD ? onderdeel.aantalRijen() : onderdeel.rijen().size()).sum();
    }

    private static Map<String, Regelbestand> perNaam(Werkstand stand) {
        Map<String, Regelbestand> perNaam = new TreeMap<>();
        stand.alles().forEach(bestand -> perNaam.put(bestand.naam(), bestand));
        return perNaam;
    }

    private static List<String> stappen(Verloop verloop, Persoon persoon, boolean achter) {
        List<String> stappen = new ArrayList<>();
        boolean open = Stand.OPEN.contains(verloop.stand());
        boolean teBeoordelen = verloop.stand() == Stand.INGEDIEND && !verloop.isAuteur(persoon.naam());
        boolean goedTeKeuren = verloop.stand() == Stand.BEOORDEELD && !verloop.isAuteur(persoon.naam());
        if (persoon.heeft(Rol.BELEIDSMAKER)) {
            voegToe(stappen, verloop.stand() == Stand.CONCEPT, "bewerken", "indienen");
            voegToe(stappen, verloop.stand() == Stand.CONCEPT && achter, "bijwerken");
            voegToe(stappen, List.of(Stand.INGEDIEND, Stand.BEOORDEELD, Stand.AFGEWEZEN).contains(verloop.stand()), "terugnemen");
            voegToe(stappen, open, "intrekken");
        }
        voegToe(stappen, teBeoordelen && persoon.heeft(Rol.BEOORDELAAR), "beoordelen");
        voegToe(stappen, goedTeKeuren && !achter && persoon.heeft(Rol.GOEDKEURDER), "goedkeuren");
        voegToe(stappen, (teBeoordelen || goedTeKeuren) && (persoon.heeft(Rol.BEOORDELAAR) || persoon.heeft(Rol.GOEDKEURDER)), "afwijzen");
        return stappen;
    }

    private static void voegToe(List<String> stappen, boolean mag, String... erbij) {
        if (mag) {
            stappen.addAll(List.of(erbij));
        }
    }
}
