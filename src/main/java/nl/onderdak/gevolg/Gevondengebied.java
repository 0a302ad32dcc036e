package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderdak.regels.Tabelgebruik;

/** A block of inputs of one table with another outcome, to read and to recognise. */
record Gevondengebied(Tabelpaar paar, Doos doos) {

    private static final String VERZAMEL = "COLLECT";

    /** What stands for the block, as it is answered, without facts that reach it. */
    Gebied gebied() {
        List<Gebied.Voorwaarde> voorwaarden = new ArrayList<>();
        for (int i = 0; i < paar.kolommen().size(); i++) {
            Kolomvakken kolom = paar.kolommen().get(i);
            if (doos.keuzen().get(i).cardinality() < kolom.vakken().size()) {
                voorwaarden.add(new Gebied.Voorwaarde(kolom.titel(), kolom.tekst(doos.keuzen().get(i))));
            }
        }
        List<Gebied.Kolomverschil> verschillen = new ArrayList<>();
        for (int i = 0; i < paar.uitkomsten().size(); i++) {
            String van = uitkomst(doos.oud(), i);
            String naar = uitkomst(doos.nieuw(), i);
            if (van == null ? naar != null : !van.equals(naar)) {
                verschillen.add(new Gebied.Kolomverschil(paar.uitkomsten().get(i), van, naar));
            }
        }
        return new Gebied(paar.tabel().model(), paar.tabel().naam(), voorwaarden, verschillen, rijen(doos.oud()), rijen(doos.nieuw()), null, null);
    }

    private String uitkomst(List<Integer> rijen, int kolom) {
        if (rijen.size() > 1 && !paar.trefregel().equals(VERZAMEL)) {
            return "geen: " + rijen(rijen) + " gelden tegelijk";
        }
        return rijen.isEmpty() ? null : rijen.stream().map(rij -> paar.rijen().get(rij).leesbaar().get(kolom)).collect(Collectors.joining(" | "));
    }

    private String rijen(List<Integer> rijen) {
        return rijen.isEmpty() ? null : rijen.stream().map(rij -> paar.rijen().get(rij).id()).collect(Collectors.joining(", "));
    }

    /**
     * How many columns of the block an evaluation of the table meets; all of them when it lies in it. A column that is no fact or decision by
     * itself is not held against the block: there the rows that applied decide.
     */
    int geraakt(Tabelgebruik gebruik) {
        int geraakt = 0;
        for (int i = 0; i < paar.kolommen().size(); i++) {
            geraakt += raakt(i, gebruik) ? 1 : 0;
        }
        List<String> verwacht = doos.nieuw().stream().map(rij -> paar.rijen().get(rij).id()).toList();
        boolean zelfdeRijen = paar.trefregel().equals(VERZAMEL) || !verwacht.isEmpty() ? gebruik.rijen().containsAll(verwacht) : gebruik.rijen().isEmpty();
        return geraakt == paar.kolommen().size() && !zelfdeRijen ? geraakt - 1 : geraakt;
    }

    private boolean raakt(int kolom, Tabelgebruik gebruik) {
        Kolomvakken vakken = paar.kolommen().get(kolom);
        BitSet keuze = doos.keuzen().get(kolom);
        if (keuze.cardinality() == vakken.vakken().size() || !Tabelwaarde.isPad(vakken.uitdrukking())) {
            return true;
        }
        return vakken.vakVan(Tabelwaarde.van(gebruik.gezien(), vakken.uitdrukking())).filter(keuze::get).isPresent();
    }

    int kolommen() {
        return paar.kolommen().size();
    }

    /** Columns that an evaluation of the table does not meet, with a value that would: FEEL text of the column and the value. */
    Map<String, Object> gemist(Tabelgebruik gebruik) {
        Map<String, Object> gemist = new LinkedHashMap<>();
        for (int i = 0; i < paar.kolommen().size(); i++) {
            if (!raakt(i, gebruik)) {
                Kolomvakken kolom = paar.kolommen().get(i);
                gemist.put(kolom.uitdrukking(), kolom.vakken().get(doos.keuzen().get(i).nextSetBit(0)).waarde());
            }
        }
        return gemist;
    }
}
