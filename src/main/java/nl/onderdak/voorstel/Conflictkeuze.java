package nl.onderdak.voorstel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What to keep of a row or element that both sides changed.
 *
 * @param rij as {@link Conflicten.Conflict} names it
 * @param voorstel true: what the proposal says; false: what is in force
 */
record Conflictkeuze(String rij, boolean voorstel) {

    private static final String VOORSTEL = "voorstel";

    static List<Conflictkeuze> lees(Veldlezer body) {
        List<Conflictkeuze> keuzen = new ArrayList<>();
        Set<String> eerder = new HashSet<>();
        for (Veldlezer deel : body.delen("keuzen")) {
            Conflictkeuze keuze = new Conflictkeuze(deel.tekst("rij", Bewerkinglezer.NAAM), deel.code("keuze", List.of(VOORSTEL, "geldend")).equals(VOORSTEL));
            deel.klaar();
            if (!eerder.add(keuze.rij())) {
                deel.fout("rij", "dubbel", "Voor deze rij is al gekozen.", keuze.rij(), "Kies voor elke rij een keer.");
            }
            keuzen.add(keuze);
        }
        return keuzen;
    }
}
