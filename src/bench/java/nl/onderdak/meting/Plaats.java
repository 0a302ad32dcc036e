package nl.onderdak.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A municipality on the map. */
record Plaats(String code, String arbeidsregio, int inwoners, double breedte, double lengte) {

    private static final double KM_PER_GRAAD = 111.2;
    private static final double MIDDEN_VAN_HET_LAND = Math.toRadians(52.1);

    /** @param bestand table with the columns gemeentecode, arbeidsmarktregio_code, inwoners, breedtegraad and lengtegraad */
    static List<Plaats> lees(Path bestand) throws IOException {
        CSVFormat vorm = CSVFormat.DEFAULT.builder().setHeader().setDelimiter(';').setSkipHeaderRecord(true).build();
        try (CSVParser regels = CSVParser.parse(Files.newBufferedReader(bestand), vorm)) {
            return regels.stream().map(Plaats::van).toList();
        }
    }

    private static Plaats van(CSVRecord regel) {
        return new Plaats(regel.get("gemeentecode"), regel.get("arbeidsmarktregio_code"), Integer.parseInt(regel.get("inwoners")),
                Double.parseDouble(regel.get("breedtegraad")), Double.parseDouble(regel.get("lengtegraad")));
    }

    double kilometers(Plaats ander) {
        double noord = (breedte - ander.breedte) * KM_PER_GRAAD;
        double oost = (lengte - ander.lengte) * KM_PER_GRAAD * Math.cos(MIDDEN_VAN_HET_LAND);
        return Math.hypot(noord, oost);
    }
}
