package nl.onderdak.geval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code <model>[.<onderwerp>].gevallen.csv}: separator {@code ;}, UTF-8. Columns: {@code geval}, {@code feit},
 * {@code omschrijving}, then facts by dotted path (list elements from 1: {@code gezin.leden[1].relatie}; {@code []} is an
 * empty list), then expectations with the prefix {@code verwacht.}, of which {@code verwacht.fout} lists the codes of an
 * expected refusal and {@code verwacht.rijen} rows that must fire. An empty cell means: not given, or not checked.
 */
public final class Gevallenlezer {

    private static final String VERWACHT = "verwacht.";
    private static final String LIJSTSCHEIDER = "\\s*\\|\\s*";
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder()
            .setDelimiter(';').setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true).build();

    private final Beslismodel model;

    private Gevallenlezer(Beslismodel model) {
        this.model = model;
    }

    /** Name of the model a case file belongs to. */
    public static String modelVan(String bestand) {
        return bestand.substring(0, bestand.indexOf('.'));
    }

    /**
     * @throws IllegalArgumentException when a column names a fact the model does not have, or a cell cannot be read
     */
    public static List<Geval> lees(Beslismodel model, byte[] csv) {
        try (CSVParser rijen = CSVParser.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)), VORM)) {
            for (String kolom : List.of("geval", "feit", "omschrijving")) {
                if (!rijen.getHeaderNames().contains(kolom)) {
                    throw new IllegalArgumentException("De kolom " + kolom + " ontbreekt in het bestand met gevallen; zet haar in de eerste regel.");
                }
            }
            Gevallenlezer lezer = new Gevallenlezer(model);
            return rijen.stream().map(lezer::geval).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /**
     * A request made of facts by dotted path.
     *
     * @throws IllegalArgumentException when a path is no fact of the model, or its text cannot be read
     */
    public static ObjectNode verzoek(Beslismodel model, Map<String, String> feiten) {
        ObjectNode verzoek = JsonNodeFactory.instance.objectNode();
        feiten.forEach((pad, tekst) -> new Gevallenlezer(model).zet("", verzoek, pad, tekst));
        return verzoek;
    }

    /** The type of the fact at a dotted path; empty when the model has no such fact. */
    public static Optional<Feittype> type(Beslismodel model, String pad) {
        List<Gegeven> velden = model.invoer();
        Feittype type = null;
        for (String deel : pad.split("\\.", -1)) {
            String naam = deel.replaceFirst("\\[\\d{1,3}\\]$", "");
            Optional<Feittype> hier = velden.stream().filter(gegeven -> gegeven.naam().equals(naam)).findFirst().map(Gegeven::type);
            if (hier.isEmpty() || deel.endsWith("]") && !(hier.get() instanceof Feittype.Lijst)) {
                return Optional.empty();
            }
            type = deel.endsWith("]") ? ((Feittype.Lijst) hier.get()).element() : hier.get();
            velden = type instanceof Feittype.Structuur structuur ? structuur.velden() : List.of();
        }
        return Optional.ofNullable(type);
    }

    private Geval geval(CSVRecord rij) {
        ObjectNode verzoek = JsonNodeFactory.instance.objectNode();
        Map<String, String> verwacht = new LinkedHashMap<>();
        List<String> fouten = List.of();
        List<String> rijen = List.of();
        for (Map.Entry<String, String> cel : rij.toMap().entrySet()) {
            String kolom = cel.getKey();
            if (cel.getValue().isEmpty() || List.of("geval", "feit", "omschrijving").contains(kolom)) {
                continue;
            }
            switch (kolom) {
                case VERWACHT + "fout" -> fouten = lijst(cel.getValue());
                case VERWACHT + "rijen" -> rijen = lijst(cel.getValue());
                default -> {
                    if (kolom.startsWith(VERWACHT)) {
                        verwacht.put(kolom.substring(VERWACHT.length()), cel.getValue());
                    } else {
                        zet(rij.get("geval"), verzoek, kolom, cel.getValue());
                    }
                }
            }
        }
        return new Geval(rij.get("geval"), model.naam(), Arrays.asList(rij.get("feit").split("\\s+")), rij.get("omschrijving"),
                verzoek, verwacht, fouten, rijen);
    }

    /** The parts of a cell with several texts, separated by {@code |}. */
    public static List<String> lijst(String cel) {
        return Arrays.stream(cel.strip().split(LIJSTSCHEIDER)).filter(deel -> !deel.isEmpty()).toList();
    }

    private void zet(String geval, ObjectNode verzoek, String pad, String cel) {
        ObjectNode hier = verzoek;
        List<Gegeven> velden = model.invoer();
        String[] delen = pad.split("\\.");
        for (int i = 0; i < delen.length; i++) {
            String naam = delen[i].replaceFirst("\\[\\d+\\]$", "");
            Gegeven veld = velden.stream().filter(gegeven -> gegeven.naam().equals(naam)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Geval " + geval + ": kolom " + pad + " is geen gegeven van model " + model.naam() + "."));
            Feittype type = veld.type();
            boolean laatste = i == delen.length - 1;
            if (delen[i].endsWith("]") && type instanceof Feittype.Lijst lijst) {
                ArrayNode onderdelen = hier.withArray("/" + naam);
                int plaats = Integer.parseInt(delen[i].substring(naam.length() + 1, delen[i].length() - 1));
                while (onderdelen.size() < plaats) {
                    onderdelen.addObject();
                }
                if (laatste) {
                    onderdelen.set(plaats - 1, waarde(onderdelen, lijst.element(), cel));
                    return;
                }
                hier = (ObjectNode) onderdelen.get(plaats - 1);
                type = lijst.element();
            } else if (laatste) {
                hier.set(naam, waarde(hier, type, cel));
                return;
            } else {
                hier = hier.withObject("/" + naam);
            }
            velden = ((Feittype.Structuur) type).velden();
        }
    }

    private static JsonNode waarde(ContainerNode<?> maker, Feittype type, String cel) {
        if (cel.equals("[]")) {
            return maker.arrayNode();
        }
        if (cel.equals("{}")) {
            return maker.objectNode();
        }
        if (type instanceof Feittype.Getal) {
            return maker.numberNode(new BigDecimal(cel.replace(',', '.')));
        }
        if (type instanceof Feittype.Logisch) {
            return maker.booleanNode(Boolean.parseBoolean(cel));
        }
        return maker.textNode(cel);
    }
}
