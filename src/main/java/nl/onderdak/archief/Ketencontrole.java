package nl.onderdak.archief;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Command that checks an export of a chain, without service and without database: every link fits the one before, every mark is signed and stands
 * on its link. {@code docs/bonnen.md} says how to run it.
 */
public final class Ketencontrole {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MEESTE_FOUTEN = 20;
    private static final String SLEUTEL = "--sleutel=";
    private static final String EERDER = "--eerder=";

    /**
     * What was found.
     *
     * @param fouten     in Dutch, each with the link it is about; empty when all is well
     * @param gewaarmerkt number of the last link under a mark that is right, 0 when there is none
     */
    record Uitslag(String organisatie, long vanaf, long schakels, long waarmerken, long gewaarmerkt, List<String> fouten) {

        boolean klopt() {
            return fouten.isEmpty();
        }
    }

    private final Map<String, byte[]> vertrouwd = new HashMap<>();
    private final Map<Long, String> eerder;
    private final Map<String, byte[]> ondertekenaars = new HashMap<>();
    private final List<String> fouten = new ArrayList<>();
    private String organisatie;
    private Ketenkop verwacht;
    private Ketenkop kop;
    private long vanaf;
    private long schakels;
    private long waarmerken;
    private long gewaarmerkt;

    private Ketencontrole(List<byte[]> vertrouwd, Map<Long, String> eerder) {
        vertrouwd.forEach(sleutel -> this.vertrouwd.put(Ondertekening.id(sleutel), sleutel));
        this.eerder = eerder;
    }

    public static void main(String[] argumenten) throws IOException {
        List<Path> bestanden = Arrays.stream(argumenten).filter(argument -> !argument.startsWith("--")).map(Path::of).toList();
        if (bestanden.size() != 1) {
            System.err.println("Geef een export op, en wat u eerder bewaarde: [" + SLEUTEL + "<openbare sleutel>]... [" + EERDER + "<oudere export>] keten.ndjson");
            System.exit(2);
            return;
        }
        List<byte[]> sleutels = waarden(argumenten, SLEUTEL).map(Base64.getDecoder()::decode).toList();
        Uitslag uitslag = controleer(bestanden.get(0), sleutels, waarden(argumenten, EERDER).findFirst().map(Path::of));
        uitslag.fouten().forEach(System.out::println);
        System.out.println(samenvatting(uitslag, !sleutels.isEmpty()));
        System.exit(uitslag.klopt() ? 0 : 1);
    }

    private static Stream<String> waarden(String[] argumenten, String naam) {
        return Arrays.stream(argumenten).filter(argument -> argument.startsWith(naam)).map(argument -> argument.substring(naam.length()));
    }

    private static String samenvatting(Uitslag uitslag, boolean sleutelGegeven) {
        return "Keten van " + uitslag.organisatie() + " vanaf schakel " + uitslag.vanaf() + ": " + uitslag.schakels() + " schakels, " + uitslag.waarmerken()
                + " waarmerken, gewaarmerkt tot en met schakel " + uitslag.gewaarmerkt() + ". "
                + (uitslag.klopt() ? "Alles klopt." : "De keten klopt NIET.")
                + (sleutelGegeven ? "" : " De openbare sleutels komen uit de export zelf: vergelijk ze met wat u eerder van de dienst kreeg, of geef "
                        + SLEUTEL + " op.");
    }

    /**
     * @param sleutels      the only public keys to trust, one for each pair that has signed; without any, those in the export
     * @param oudereExport whose marks must still be right
     */
    static Uitslag controleer(Path export, List<byte[]> sleutels, Optional<Path> oudereExport) throws IOException {
        Map<Long, String> eerder = new HashMap<>();
        if (oudereExport.isPresent()) {
            for (JsonNode regel : regels(oudereExport.get())) {
                if (soort(regel).equals("waarmerk")) {
                    eerder.put(regel.path("volgnummer").asLong(), regel.path("hash").asText());
                }
            }
        }
        Ketencontrole controle = new Ketencontrole(sleutels, eerder);
        try (BufferedReader lezer = Files.newBufferedReader(export)) {
            long nummer = 0;
            for (String regel = lezer.readLine(); regel != null && controle.fouten.size() < MEESTE_FOUTEN; regel = lezer.readLine()) {
                controle.regel(++nummer, regel);
            }
        }
        return controle.uitslag();
    }

    private static List<JsonNode> regels(Path export) throws IOException {
        List<JsonNode> gelezen = new ArrayList<>();
        for (String regel : Files.readAllLines(export)) {
            gelezen.add(JSON.readTree(regel));
        }
        return gelezen;
    }

    private static String soort(JsonNode regel) {
        return regel.path("soort").asText();
    }

    private void regel(long nummer, String tekst) {
        JsonNode regel;
        try {
            regel = JSON.readTree(tekst);
        } catch (IOException onleesbaar) {
            fout("Regel " + nummer + " is geen JSON.");
            return;
        }
        if ((kop == null) != soort(regel).equals("keten")) {
            fout("Regel " + nummer + " is niet wat daar hoort: de eerste regel, en alleen die, zegt van wie de keten is.");
            return;
        }
        switch (soort(regel)) {
            case "keten" -> begin(regel);
            case "ondertekenaar" -> ondertekenaars.put(regel.path("id").asText(), bytes(regel, "publiekeSleutel"));
            case "schakel" -> schakel(regel);
            case "waarmerk" -> waarmerk(regel);
            default -> fout("Regel " + nummer + " heeft een onbekende soort.");
        }
    }

    private void begin(JsonNode regel) {
        if (regel.path("versie").asInt() != Ketenexport.VERSIE) {
            fout("Deze export heeft een andere versie dan deze controle kent. Gebruik de uitgave waarmee zij is gemaakt.");
        }
        organisatie = regel.path("organisatie").asText();
        vanaf = regel.path("vanaf").asLong();
        verwacht = new Ketenkop(regel.path("lengte").asLong(), regel.path("kop").asText());
        kop = new Ketenkop(vanaf - 1, vanaf == 1 ? Schakel.BEGIN : null);
    }

    private void schakel(JsonNode regel) {
        Schakel schakel = new Schakel(organisatie, regel.path("volgnummer").asLong(), tekst(regel, "vorige"), tekst(regel, "id"), tekst(regel, "tijdstip"),
                tekst(regel, "afloop"), tekst(regel, "model"), tekst(regel, "regelset"), tekst(regel, "zegel"));
        String hash = tekst(regel, "hash");
        long plaats = kop.lengte() + 1;
        if (schakel.volgnummer() > plaats) {
            fout(plaats, (schakel.volgnummer() - plaats == 1 ? "deze schakel ontbreekt" : "de schakels tot " + schakel.volgnummer() + " ontbreken")
                    + "; na " + kop.lengte() + " volgt " + schakel.volgnummer() + ".");
        } else if (schakel.volgnummer() < plaats) {
            fout(schakel.volgnummer(), "deze schakel staat na " + kop.lengte() + ": de volgorde klopt niet.");
        } else if (kop.hash() != null && !schakel.vorige().equals(kop.hash())) {
            fout(plaats, "sluit niet aan op de schakel ervoor: schakel " + kop.lengte() + " of deze is gewijzigd.");
        }
        if (!schakel.hash().equals(hash)) {
            fout(schakel.volgnummer(), "wat de schakel vastlegt past niet bij haar hash: zij is gewijzigd.");
        }
        kop = new Ketenkop(schakel.volgnummer(), hash);
        schakels++;
        String gewaarmerkte = eerder.get(schakel.volgnummer());
        if (gewaarmerkte != null && !gewaarmerkte.equals(hash)) {
            fout(schakel.volgnummer(), "was in de oudere export gewaarmerkt met een andere hash: de keten is tot hier herschreven.");
        }
    }

    private void waarmerk(JsonNode regel) {
        Waarmerk waarmerk = new Waarmerk(organisatie, regel.path("volgnummer").asLong(), tekst(regel, "hash"), tekst(regel, "tijdstip"),
                tekst(regel, "ondertekenaar"), tekst(regel, "handtekening"));
        waarmerken++;
        byte[] sleutel = (vertrouwd.isEmpty() ? ondertekenaars : vertrouwd).get(waarmerk.ondertekenaar());
        if (waarmerk.volgnummer() != kop.lengte() || !waarmerk.hash().equals(kop.hash())) {
            fout(waarmerk.volgnummer(), "het waarmerk is over een andere schakel dan waar het staat.");
        } else if (sleutel == null || !Ondertekening.id(sleutel).equals(waarmerk.ondertekenaar())) {
            fout(waarmerk.volgnummer(), "het waarmerk is van ondertekenaar " + waarmerk.ondertekenaar() + ", die hier niet bekend is.");
        } else if (!Ondertekening.klopt(sleutel, waarmerk.tekst(), bytes(regel, "handtekening"))) {
            fout(waarmerk.volgnummer(), "de handtekening van het waarmerk klopt niet.");
        } else {
            gewaarmerkt = waarmerk.volgnummer();
        }
    }

    private Uitslag uitslag() {
        if (organisatie == null) {
            fout("Er staat geen keten in dit bestand.");
        } else if (fouten.isEmpty() && (kop.lengte() != Math.max(verwacht.lengte(), vanaf - 1)
                || verwacht.lengte() >= vanaf && !verwacht.hash().equals(kop.hash()))) {
            fout(kop.lengte(), "hier houdt de export op; de keten eindigt bij schakel " + verwacht.lengte() + " met een andere hash.");
        }
        long einde = kop == null ? 0 : kop.lengte();
        eerder.keySet().stream().filter(nummer -> nummer > einde).sorted().findFirst()
                .ifPresent(nummer -> fout(nummer, "stond in de oudere export en is er niet meer."));
        return new Uitslag(organisatie, vanaf, schakels, waarmerken, gewaarmerkt, List.copyOf(fouten));
    }

    private static String tekst(JsonNode regel, String veld) {
        return regel.path(veld).asText();
    }

    private static byte[] bytes(JsonNode regel, String veld) {
        try {
            return Base64.getDecoder().decode(tekst(regel, veld));
        } catch (IllegalArgumentException geenBase64) {
            return new byte[0];
        }
    }

    private void fout(long schakel, String wat) {
        fout("Schakel " + schakel + ": " + wat);
    }

    private void fout(String wat) {
        fouten.add(wat);
    }
}
