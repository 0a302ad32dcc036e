package nl.onderdak.adviespagina;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Kolom;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;

/**
 * A table around the rows that fired.
 *
 * @param rijen all rows of a short table; of a long one those that fired with their neighbours
 * @param aantal number of rows of the whole table
 */
public record Tabelbeeld(String regelset, String model, String naam, List<Kolom> invoer, List<Kolom> uitkomst, List<Regel> rijen, int aantal) {

    private static final int HEEL_TOT = 30;
    private static final int BUREN = 2;

    /**
     * A row.
     *
     * @param naSprong rows before it are left out
     */
    public record Regel(String id, List<Cel> invoer, List<Cel> uitkomst, String toelichting, boolean toegepast, boolean naSprong) {
    }

    static Tabelbeeld rond(Tabelbeschrijving tabel, Set<String> toegepast) {
        List<Rijbeschrijving> alle = tabel.rijen();
        TreeSet<Integer> getoond = new TreeSet<>();
        for (int i = 0; i < alle.size(); i++) {
            if (alle.size() <= HEEL_TOT) {
                getoond.add(i);
            } else if (toegepast.contains(alle.get(i).id())) {
                for (int buur = Math.max(0, i - BUREN); buur <= Math.min(alle.size() - 1, i + BUREN); buur++) {
                    getoond.add(buur);
                }
            }
        }
        List<Regel> regels = new ArrayList<>();
        int vorige = -1;
        for (int i : getoond) {
            Rijbeschrijving rij = alle.get(i);
            regels.add(new Regel(rij.id(), rij.invoer(), rij.uitkomst(), rij.toelichting(), toegepast.contains(rij.id()), i > vorige + 1));
            vorige = i;
        }
        return new Tabelbeeld(tabel.regelset(), tabel.model(), tabel.naam(), tabel.invoer(), tabel.uitkomst(), regels, alle.size());
    }

    /** Whether rows are left out. */
    public boolean uittreksel() {
        return rijen.size() < aantal;
    }

    /** Address of the page of the whole table. */
    public String adres() {
        return "/regels/" + regelset + "/" + model + "/" + naam;
    }

    public int kolommen() {
        return invoer.size() + uitkomst.size() + 2;
    }
}
