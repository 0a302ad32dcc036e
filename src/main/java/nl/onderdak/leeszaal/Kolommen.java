package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Typenlezer;
import javax.xml.namespace.QName;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.UnaryTests;

/** The columns of one decision table, with what they mean and the type of their cells. */
final class Kolommen {

    /** Says what a name of a type means inside a model. */
    @FunctionalInterface
    interface Typebron {
        Feittype lees(Definitions model, QName naam);
    }

    private static final Pattern CODES = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");

    private final Typebron typen;
    private final Definitions model;
    private final DRGElement element;
    private final DecisionTable tabel;

    Kolommen(Typebron typen, Definitions model, DRGElement element, DecisionTable tabel) {
        this.typen = typen;
        this.model = model;
        this.element = element;
        this.tabel = tabel;
    }

    List<Kolom> invoer() {
        return tabel.getInput().stream().map(kolom -> {
            String uitdrukking = kolom.getInputExpression().getText().strip();
            Optional<Feittype> type = type(kolom);
            return new Kolom(kolom.getId(), kolom.getLabel() == null ? uitdrukking : kolom.getLabel(), Optional.of(uitdrukking),
                    betekenis(uitdrukking).or(() -> type.map(Feittype::omschrijving)).orElse(""), type.map(Typebeschrijving::van));
        }).toList();
    }

    List<Kolom> uitkomst() {
        return tabel.getOutput().stream().map(kolom -> {
            Optional<Feittype> type = type(kolom);
            String titel = kolom.getLabel() == null ? Optional.ofNullable(kolom.getName()).orElse(element.getName()) : kolom.getLabel();
            return new Kolom(kolom.getId(), titel, Optional.empty(),
                    betekenis(kolom).or(() -> type.map(Feittype::omschrijving)).orElse(""), type.map(Typebeschrijving::van));
        }).toList();
    }

    /** A list of codes given in the column itself is more exact than its type. */
    Optional<Feittype> type(InputClause kolom) {
        Optional<Feittype> type = type(kolom.getInputExpression().getTypeRef());
        Optional<String> codes = Optional.ofNullable(kolom.getInputValues()).map(UnaryTests::getText).filter(tekst -> CODES.matcher(tekst.strip()).matches());
        return codes.<Feittype>map(tekst -> new Feittype.Opsomming(kolom.getLabel() == null ? "" : kolom.getLabel(), "",
                CODE.matcher(tekst).results().map(gevonden -> gevonden.group(1)).toList())).or(() -> type);
    }

    /** Of a table with one outcome the type stands at the decision or function. */
    Optional<Feittype> type(OutputClause kolom) {
        if (kolom.getTypeRef() != null || tabel.getOutput().size() > 1) {
            return type(kolom.getTypeRef());
        }
        return uitkomsttype().map(type -> type instanceof Feittype.Lijst lijst ? lijst.element() : type);
    }

    private Optional<Feittype> uitkomsttype() {
        return Modellezer.variabele(element).flatMap(this::type);
    }

    private Optional<Feittype> type(QName naam) {
        return Optional.ofNullable(naam).map(gevonden -> typen.lees(model, gevonden)).filter(type -> !(type instanceof Feittype.Vrij));
    }

    /** Description of the fact, decision or field that an expression names; empty for anything else. */
    private Optional<String> betekenis(String uitdrukking) {
        String[] delen = uitdrukking.split("\\.");
        Optional<DRGElement> begin = model.getDrgElement().stream().filter(gevonden -> gevonden.getName().equals(delen[0])).findFirst();
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        if (delen.length == 1) {
            return Optional.of(Typenlezer.omschrijving(begin.get())).filter(tekst -> !tekst.isEmpty());
        }
        Optional<Feittype> type = Modellezer.variabele(begin.get()).flatMap(this::type);
        Optional<Gegeven> veld = Optional.empty();
        for (int i = 1; i < delen.length; i++) {
            veld = veld(type, delen[i]);
            type = veld.map(Gegeven::type);
        }
        return veld.map(Gegeven::omschrijving).filter(tekst -> !tekst.isEmpty());
    }

    private Optional<String> betekenis(OutputClause kolom) {
        Optional<Feittype> uitkomst = uitkomsttype().map(type -> type instanceof Feittype.Lijst lijst ? lijst.element() : type);
        return kolom.getName() == null ? Optional.of(Typenlezer.omschrijving(element)).filter(tekst -> !tekst.isEmpty())
                : veld(uitkomst, kolom.getName()).map(Gegeven::omschrijving).filter(tekst -> !tekst.isEmpty());
    }

    private static Optional<Gegeven> veld(Optional<Feittype> type, String naam) {
        return type.filter(Feittype.Structuur.class::isInstance).map(Feittype.Structuur.class::cast)
                .flatMap(structuur -> structuur.velden().stream().filter(veld -> veld.naam().equals(naam)).findFirst());
    }
}
