package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Writes a fact or an outcome as text, by its type; without a type by the form of the JSON. */
final class Waardetekst {

    /** A code that is no word: a number, a half-year, a group of the table of facilities. */
    static final Pattern ID = Pattern.compile("[A-Z0-9-]+");

    private static final int CENTEN = 2;
    private static final int KORT = 40;

    private final Teksten teksten;

    Waardetekst(Teksten teksten) {
        this.teksten = teksten;
    }

    /** The value as text; nothing when there is no value. */
    Optional<Tekst> van(Feittype type, JsonNode waarde) {
        if (waarde == null || waarde.isNull()) {
            return Optional.empty();
        }
        if (type instanceof Feittype.Getal getal && getal.geld() && waarde.isNumber()) {
            return Optional.of(teksten.eigen(bedrag(waarde.decimalValue())));
        }
        if (waarde.isNumber()) {
            return Optional.of(teksten.eigen(new DecimalFormat("#,##0.############", tekens()).format(waarde.decimalValue())));
        }
        if (waarde.isBoolean()) {
            return Optional.of(code(waarde.booleanValue() ? "ja" : "nee"));
        }
        if (waarde.isTextual()) {
            return Optional.of(type instanceof Feittype.Opsomming ? code(waarde.textValue()) : vrijeTekst(waarde.textValue()));
        }
        return samengesteld(type, waarde);
    }

    /** A code as a reader would say it; a number or an id in capitals is the same in every language. */
    Tekst code(String code) {
        return teksten.zoek("code." + code).map(teksten::eigen)
                .orElseGet(() -> ID.matcher(code).matches() ? teksten.eigen(code) : Tekst.nederlands(code.replace('-', ' ')));
    }

    String dag(LocalDate dag) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", teksten.taal().locale()).format(dag);
    }

    private Tekst vrijeTekst(String tekst) {
        try {
            return teksten.eigen(dag(LocalDate.parse(tekst)));
        } catch (DateTimeParseException geenDag) {
            return teksten.zoek("code." + tekst).map(teksten::eigen).orElseGet(() -> Tekst.nederlands(tekst));
        }
    }

    private Optional<Tekst> samengesteld(Feittype type, JsonNode waarde) {
        if (waarde.isArray()) {
            Feittype element = type instanceof Feittype.Lijst lijst ? lijst.element() : null;
            List<Tekst> delen = StreamSupport.stream(waarde.spliterator(), false).map(deel -> van(element, deel)).flatMap(Optional::stream).toList();
            return samen(delen, tussen(delen));
        }
        List<Tekst> delen = new ArrayList<>();
        for (Gegeven veld : velden(type, waarde)) {
            van(veld.type(), waarde.get(veld.naam()))
                    .ifPresent(tekst -> delen.add(Tekst.samen(List.of(teksten.naam("naam", veld.naam()), teksten.eigen(": "), tekst))));
        }
        return samen(delen, "; ");
    }

    /** Between sentences nothing but a space, between long parts something stronger than the comma they may have themselves. */
    private static String tussen(List<Tekst> delen) {
        if (delen.stream().allMatch(deel -> deel.tekst().endsWith("."))) {
            return " ";
        }
        return delen.stream().allMatch(deel -> deel.tekst().length() < KORT) ? ", " : "; ";
    }

    private Optional<Tekst> samen(List<Tekst> delen, String tussen) {
        List<Tekst> reeks = new ArrayList<>();
        for (Tekst deel : delen) {
            if (!reeks.isEmpty()) {
                reeks.add(teksten.eigen(tussen));
            }
            reeks.add(deel);
        }
        return reeks.isEmpty() ? Optional.empty() : Optional.of(Tekst.samen(reeks));
    }

    /** The fields in the order of the type; those of the value where the type says nothing. */
    static List<Gegeven> velden(Feittype type, JsonNode waarde) {
        if (type instanceof Feittype.Structuur structuur) {
            return structuur.velden();
        }
        List<Gegeven> velden = new ArrayList<>();
        waarde.fieldNames().forEachRemaining(naam -> velden.add(new Gegeven(naam, "", new Feittype.Vrij("Any", ""))));
        return velden;
    }

    private String bedrag(BigDecimal bedrag) {
        return "€\u00a0" + new DecimalFormat("#,##0.00", tekens()).format(bedrag.setScale(CENTEN, RoundingMode.HALF_UP));
    }

    private DecimalFormatSymbols tekens() {
        return DecimalFormatSymbols.getInstance(teksten.taal().locale());
    }
}
