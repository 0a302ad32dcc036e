package nl.onderdak.uitvoer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.adviespagina.Paginavoet;
import nl.onderdak.leeszaal.Dagtekst;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Regelset;

/**
 * A model on paper.
 *
 * @param sinds when its rule set first was in force
 * @param voet  address of the style sheet for the foot of a printed page
 * @param dag   day on which the document was made
 */
public record Document(String model, String omschrijving, String regelset, String sinds, String dag, String voet, List<Feitregel> invoer, List<Tabelbeschrijving> tabellen) {

    /**
     * A fact that the model takes.
     *
     * @param pad  with dots from the top
     * @param soort kind and allowed values
     */
    public record Feitregel(String pad, String omschrijving, String soort) {
    }

    static Document van(Regelset regelset, String model, String omschrijving, String sinds, LocalDate dag, List<Tabelbeschrijving> tabellen) {
        List<Gegeven> invoer = regelset.model(model).map(Beslismodel::invoer).or(() -> regelset.bericht(model).map(Bericht::invoer)).orElse(List.of());
        List<Feitregel> feiten = new ArrayList<>();
        invoer.forEach(gegeven -> voegToe(feiten, "", gegeven));
        return new Document(model, omschrijving, regelset.hash(), sinds, Dagtekst.lang(dag), Paginavoet.adres(regelset.hash(), dag), feiten, tabellen);
    }

    private static void voegToe(List<Feitregel> feiten, String boven, Gegeven gegeven) {
        String pad = boven + gegeven.naam();
        feiten.add(new Feitregel(pad, gegeven.omschrijving(), soort(gegeven.type())));
        Feittype binnen = gegeven.type() instanceof Feittype.Lijst lijst ? lijst.element() : gegeven.type();
        if (binnen instanceof Feittype.Structuur structuur) {
            structuur.velden().forEach(veld -> voegToe(feiten, pad + ".", veld));
        }
    }

    private static String soort(Feittype type) {
        if (type instanceof Feittype.Opsomming opsomming) {
            return String.join(", ", opsomming.waarden());
        }
        if (type instanceof Feittype.Getal getal) {
            return (getal.geld() ? "bedrag in euro" : "getal") + getal.minimum().map(laagste -> ", van " + laagste).orElse("")
                    + getal.maximum().map(hoogste -> " tot en met " + hoogste).orElse("");
        }
        if (type instanceof Feittype.Lijst lijst) {
            return "lijst van " + soort(lijst.element());
        }
        if (type instanceof Feittype.Structuur) {
            return "groep feiten";
        }
        if (type instanceof Feittype.Datum) {
            return "dag";
        }
        return type instanceof Feittype.Logisch ? "ja of nee" : "tekst";
    }

    public int rijen() {
        return tabellen.stream().mapToInt(tabel -> tabel.rijen().size()).sum();
    }
}
