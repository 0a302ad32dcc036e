package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderdak.regels.Zekerheid;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the files and works out from when until when each municipality exists: a municipality that is in two files runs on, one that is
 * only in the older ends by a boundary change, one that is only in the newer begins by one.
 */
final class Gegevenslezer {

    private final Gegevensbestanden bestanden;
    private final Map<String, Regio> coaRegioVanProvincie = new HashMap<>();
    private final List<Grenswijziging> wijzigingen = new ArrayList<>();
    private final List<Map<String, CSVRecord>> rijenPerIndeling = new ArrayList<>();

    private Gegevenslezer(Gegevensbestanden bestanden) {
        this.bestanden = bestanden;
    }

    /** @throws IllegalStateException when the files contradict each other */
    static Gemeentegegevens lees(Gegevensbestanden bestanden) {
        return new Gegevenslezer(bestanden).gegevens();
    }

    private Gemeentegegevens gegevens() {
        for (CSVRecord rij : bestanden.rijen(Gegevensbestanden.COA_REGIOS)) {
            coaRegioVanProvincie.put(rij.get("provincie_code"), new Regio(rij.get("code"), rij.get("naam")));
        }
        bestanden.rijen(Gegevensbestanden.GRENSWIJZIGINGEN).forEach(rij -> wijzigingen.add(wijziging(rij)));
        List<Indeling> indelingen = new ArrayList<>();
        List<Telling> tellingen = new ArrayList<>();
        for (CSVRecord rij : bestanden.rijen(Gegevensbestanden.INDELINGEN)) {
            Indeling indeling = new Indeling(Integer.parseInt(rij.get("grenzenjaar")), LocalDate.parse(rij.get("gezien_tot")));
            Map<String, CSVRecord> gemeenten = new TreeMap<>();
            Map<String, Integer> inwoners = new HashMap<>();
            for (CSVRecord gemeente : bestanden.rijen(rij.get("bestand"))) {
                gemeenten.put(gemeente.get("gemeentecode"), gemeente);
                inwoners.put(gemeente.get("gemeentecode"), Integer.valueOf(gemeente.get("inwoners")));
            }
            indelingen.add(indeling);
            rijenPerIndeling.add(gemeenten);
            tellingen.add(new Telling(LocalDate.parse(rij.get("inwoners_peildatum")), indeling.grenzenjaar(), rij.get("bron"), inwoners));
        }
        List<Gemeente> gemeenten = new ArrayList<>();
        for (int i = 0; i < indelingen.size(); i++) {
            for (String code : rijenPerIndeling.get(i).keySet()) {
                gemeenten.add(gemeente(code, indelingen, i));
            }
        }
        Gemeentegegevens gegevens = new Gemeentegegevens(indelingen, gemeenten, wijzigingen, tellingen);
        if (gegevens.recentsteInwoners(gegevens.vanaf()).isEmpty()) {
            throw new IllegalStateException("Van " + gegevens.vanaf() + " zijn de gemeenten bekend maar geen inwoners; vul indelingen.csv aan.");
        }
        return gegevens;
    }

    private Gemeente gemeente(String code, List<Indeling> indelingen, int plaats) {
        CSVRecord rij = rijenPerIndeling.get(plaats).get(code);
        Indeling indeling = indelingen.get(plaats);
        boolean nieuw = plaats > 0 && !rijenPerIndeling.get(plaats - 1).containsKey(code);
        boolean laatste = plaats == indelingen.size() - 1;
        boolean vervalt = !laatste && !rijenPerIndeling.get(plaats + 1).containsKey(code);
        LocalDate van = nieuw ? ingang(code, wijzigingen.stream().filter(wijziging -> wijziging.opvolgers().contains(code))) : indeling.geldigVan();
        Optional<LocalDate> tot = laatste ? Optional.empty()
                : Optional.of((vervalt ? ingang(code, wijzigingen.stream().filter(wijziging -> wijziging.code().equals(code)))
                        : indelingen.get(plaats + 1).geldigVan()).minusDays(1));
        return new Gemeente(code, rij.get("naam"), indeling.grenzenjaar(), regio(rij, "provincie").orElseThrow(),
                aangevuld(code, rij, "arbeidsmarktregio_code").flatMap(bron -> regio(bron, "arbeidsmarktregio")),
                regio(rij, "veiligheidsregio").orElseThrow(), coaRegioVanProvincie.get(rij.get("provincie_code")),
                aangevuld(code, rij, "breedtegraad").map(Gegevenslezer::plaats), van, tot);
    }

    private static LocalDate ingang(String code, Stream<Grenswijziging> wijzigingen) {
        return wijzigingen.map(Grenswijziging::ingangsdatum).min(LocalDate::compareTo).orElseThrow(() -> new IllegalStateException(
                "Gemeente " + code + " staat niet in elke indeling, en geen grenswijziging verklaart dat; vul grenswijzigingen.csv aan."));
    }

    /** The row itself when its file has this column, otherwise the row of the newest file that has it for the same code. */
    private Optional<CSVRecord> aangevuld(String code, CSVRecord rij, String kolom) {
        if (rij.isMapped(kolom)) {
            return Optional.of(rij);
        }
        return rijenPerIndeling.stream().map(gemeenten -> gemeenten.get(code)).filter(ander -> ander != null && ander.isMapped(kolom))
                .reduce((eerder, later) -> later);
    }

    private static Optional<Regio> regio(CSVRecord rij, String soort) {
        return Optional.of(rij.get(soort + "_code")).filter(code -> !code.isEmpty()).map(code -> new Regio(code, rij.get(soort)));
    }

    private static Plaats plaats(CSVRecord rij) {
        return new Plaats(Double.parseDouble(rij.get("breedtegraad")), Double.parseDouble(rij.get("lengtegraad")));
    }

    private static Grenswijziging wijziging(CSVRecord rij) {
        return new Grenswijziging(rij.get("gemeentecode"), rij.get("naam"), Integer.parseInt(rij.get("laatste_jaar")),
                LocalDate.parse(rij.get("ingangsdatum")), Arrays.asList(rij.get("opvolgers").split(" ")),
                Zekerheid.van(rij.get("zekerheid_laatste_jaar")), Zekerheid.van(rij.get("zekerheid_opvolgers")));
    }
}
