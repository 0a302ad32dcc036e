package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Geldigheid;
import nl.onderdak.regels.OngeldigeRegelset;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InformationItem;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.UnaryTests;

/**
 * A table of a draft with what its columns may hold.
 *
 * @param element the decision or function it stands in
 */
record Tabelbeeld(Conceptbeeld beeld, Definitions model, DRGElement element, DecisionTable tabel) {

    static Expression uitdrukking(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return beslissing.getExpression();
        }
        return element instanceof BusinessKnowledgeModel kennis && kennis.getEncapsulatedLogic() != null ? kennis.getEncapsulatedLogic().getExpression() : null;
    }

    static String tekst(String inhoud) {
        return inhoud == null ? "" : inhoud.strip();
    }

    String naam() {
        return element.getName();
    }

    Plaats plaats() {
        return Plaats.tabel(model.getName(), naam());
    }

    /** Lists reasons, so several rows may apply, or none. */
    boolean verzamelt() {
        return tabel.getHitPolicy() == HitPolicy.COLLECT;
    }

    List<Kolom> kolommen() {
        int periode = Geldigheid.kolom(tabel);
        List<Kolom> kolommen = new ArrayList<>();
        for (InputClause kolom : tabel.getInput()) {
            String uitdrukking = kolom.getInputExpression() == null ? "" : tekst(kolom.getInputExpression().getText());
            Optional<String> toegestaan = Optional.ofNullable(kolom.getInputValues()).map(UnaryTests::getText).map(Tabelbeeld::tekst);
            kolommen.add(new Kolom(kolommen.size(), String.valueOf(kolom.getId()), kolom.getLabel() == null ? uitdrukking : kolom.getLabel(), uitdrukking,
                    Domein.van(leesType(kolom.getInputExpression() == null ? null : kolom.getInputExpression().getTypeRef()), toegestaan), kolommen.size() == periode));
        }
        return kolommen;
    }

    /** What may stand in an outcome column; of a table with one outcome the type stands at its decision or function. */
    Domein domein(OutputClause kolom) {
        Feittype type = kolom.getTypeRef() != null || tabel.getOutput().size() > 1 ? leesType(kolom.getTypeRef()) : leesType(type(element));
        Feittype enkel = type instanceof Feittype.Lijst lijst ? lijst.element() : type;
        return Domein.van(enkel, Optional.ofNullable(kolom.getOutputValues()).map(UnaryTests::getText).map(Tabelbeeld::tekst));
    }

    /** Name of the type of what an element stands for; null when it has none. */
    static QName type(DRGElement element) {
        InformationItem variabele = element instanceof Decision beslissing ? beslissing.getVariable()
                : element instanceof BusinessKnowledgeModel kennis ? kennis.getVariable() : element instanceof InputData invoer ? invoer.getVariable() : null;
        return variabele == null ? null : variabele.getTypeRef();
    }

    /** A type that cannot be read has a finding when the whole draft is checked; here the column is then free. */
    private Feittype leesType(QName naam) {
        try {
            return beeld.typen().lees(model, naam);
        } catch (OngeldigeRegelset fout) {
            return new Feittype.Vrij(String.valueOf(naam), "");
        }
    }
}
