package nl.onderdak.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.regels.Projectregelset;

/** Who may do what at every address, written by hand in toegangsmatrix.csv, beside the addresses that the contract names. */
final class Toegangsmatrix {

    static final String NIEMAND = "niemand";

    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");
    private static final Path BESTAND = Path.of("src", "test", "resources", "toegangsmatrix.csv");
    private static final Map<String, String> PLAATSEN = Map.of("id", "00000000-0000-4000-8000-000000000000", "regelset", "geldend", "ander", "onbekend", "model",
            "leefgeld", "nummer", "1", "bevolking", "proef", "editie", "2024", "gemeentecode", "GM0363", "halfjaar", "2025-1", "tabel", "leefgeld");

    /**
     * @param open  whether in the demonstration everybody may, as opposed to the roles that may beside an issuer
     * @param wie   roles that may beside an issuer, {@code niemand} when nobody needs to be signed in
     * @param eigen whether another organisation hears that it is not there
     */
    record Rij(String methode, String pad, boolean open, Set<String> wie, boolean eigen) {

        /** Whether this role, or {@code niemand}, may. */
        boolean mag(String rol, boolean demonstratie) {
            return demonstratie && open || wie.contains(rol);
        }
    }

    /** An operation of the contract, with an address at which it can be tried. */
    record Bewerking(Rij rij, String adres, Optional<String> mediatype) {

        /** Something that is read, and never enough to do anything with. */
        String body() {
            return mediatype.filter("application/json"::equals).isPresent() ? "{}" : "";
        }
    }

    private final List<Rij> rijen;

    Toegangsmatrix() throws IOException {
        List<String> regels = Files.readAllLines(BESTAND);
        List<String> kop = Arrays.asList(regels.get(0).split(";"));
        rijen = regels.stream().skip(1).map(regel -> rij(kop, regel.split(";"))).toList();
    }

    private static Rij rij(List<String> kop, String[] cellen) {
        Set<String> wie = Stream.concat(Stream.of(NIEMAND), Rol.ALLE.stream()).filter(rol -> cellen[kop.indexOf(rol)].equals("ja")).collect(Collectors.toSet());
        return new Rij(cellen[0], cellen[1], cellen[kop.indexOf("demonstratie")].equals("open"), wie, cellen[kop.indexOf("andere organisatie")].equals("404"));
    }

    /** Operations that have no row, and rows without operation. */
    Set<String> verschillen(JsonNode contract) {
        Set<String> contractueel = bewerkingen(contract).stream().map(bewerking -> bewerking[0] + " " + rijpad(bewerking[1])).collect(Collectors.toSet());
        Set<String> beschreven = rijen.stream().map(rij -> rij.methode() + " " + rij.pad()).collect(Collectors.toSet());
        Set<String> verschillen = new TreeSet<>(contractueel);
        verschillen.addAll(beschreven);
        verschillen.removeIf(naam -> contractueel.contains(naam) && beschreven.contains(naam));
        return verschillen;
    }

    List<Bewerking> lees(JsonNode contract) {
        List<Bewerking> gevonden = new ArrayList<>();
        for (String[] bewerking : bewerkingen(contract)) {
            rijen.stream().filter(rij -> rij.methode().equals(bewerking[0]) && rij.pad().equals(rijpad(bewerking[1]))).forEach(rij -> {
                JsonNode inhoud = contract.get("paths").get(bewerking[1]).get(bewerking[0].toLowerCase(Locale.ROOT)).at("/requestBody/content");
                Iterator<String> mediatypen = inhoud.fieldNames();
                gevonden.add(new Bewerking(rij, "/v1" + adres(bewerking[1]), mediatypen.hasNext() ? Optional.of(mediatypen.next()) : Optional.empty()));
            });
        }
        return gevonden;
    }

    private static List<String[]> bewerkingen(JsonNode contract) {
        List<String[]> gevonden = new ArrayList<>();
        contract.get("paths").fields().forEachRemaining(pad -> pad.getValue().fieldNames().forEachRemaining(methode -> {
            if (METHODEN.contains(methode)) {
                gevonden.add(new String[] {methode.toUpperCase(Locale.ROOT), pad.getKey()});
            }
        }));
        return gevonden;
    }

    /** Models come and go with the rules and are all alike. */
    private static String rijpad(String pad) {
        String model = pad.substring(1).replaceFirst("/_batch$", "");
        return Projectregelset.REGELSET.model(model).isPresent() ? pad.replace("/" + model, "/{model}") : pad;
    }

    private static String adres(String pad) {
        String adres = pad;
        for (Map.Entry<String, String> plaats : PLAATSEN.entrySet()) {
            adres = adres.replace("{" + plaats.getKey() + "}", plaats.getValue());
        }
        return adres.replaceAll("\\{[^}]+}", "proef");
    }
}
