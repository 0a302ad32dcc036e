package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import org.junit.jupiter.api.Test;

class FeitschemaTest {

    private static final Feittype DATUM = new Feittype.Datum("date", "");
    private static final Feittype TEKST = new Feittype.Tekst("string", "", Optional.empty());
    private static final Feittype EURO =
            new Feittype.Getal("Euro", "Bedrag in euro, twee decimalen.", Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.TEN), true);
    private static final Feittype RECHT = new Feittype.Opsomming("Recht", "Of er recht is.", List.of("nee", "ja", "beoordelen"));
    private static final Feittype LEDEN = new Feittype.Lijst("leden", "De leden.", RECHT);
    private static final List<Gegeven> VELDEN = List.of(
            new Gegeven("dag", "Een dag.", DATUM), new Gegeven("naam", "", TEKST), new Gegeven("bedrag", "Hoeveel.", EURO),
            new Gegeven("recht", "Het recht.", RECHT), new Gegeven("leden", "", LEDEN));
    private static final Feittype STRUCTUUR = new Feittype.Structuur("Feiten", "Feiten samen.", VELDEN);

    private final Feitschema feitschema = new Feitschema(new Schemanamen(List.of(new Beslismodel("proef", "Proef.",
            List.of(new Gegeven("feiten", "", STRUCTUUR)), VELDEN, Optional.empty(), null)), List.of(), Set.of()));

    @Test
    void aRequestedStructureTakesItsOwnFieldsOnlyAndNeedsNone() {
        JsonNode schema = feitschema.volledig(STRUCTUUR, Richting.VERZOEK);

        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        assertThat(schema.has("required")).isFalse();
        assertThat(schema.get("description").textValue()).isEqualTo("Feiten samen.");
    }

    @Test
    void aRequestedFactMayBeNullAndKeepsTheLimitsOfTheDoor() throws JsonProcessingException {
        JsonNode velden = feitschema.volledig(STRUCTUUR, Richting.VERZOEK).get("properties");

        gelijk(velden.get("dag"), "{'type':['string','null'],'format':'date','description':'Een dag.'}");
        gelijk(velden.get("naam"), "{'type':['string','null'],'maxLength':200}");
        gelijk(velden.get("recht"), "{'anyOf':[{'$ref':'#/components/schemas/Recht'},{'type':'null'}],'description':'Het recht.'}");
        gelijk(velden.get("leden"), "{'type':['array','null'],'maxItems':1000,'items':{'$ref':'#/components/schemas/Recht'},'description':'De leden.'}");
    }

    @Test
    void aSimpleFactAtTheTopIsRequiredAndCannotBeNull() throws JsonProcessingException {
        JsonNode schema = feitschema.verzoek("Alles.", List.of(new Gegeven("peildatum", "De dag.", DATUM), new Gegeven("feiten", "Feiten.", STRUCTUUR)));

        gelijk(schema.get("required"), "['peildatum']");
        gelijk(schema.at("/properties/peildatum"), "{'type':'string','format':'date','description':'De dag.'}");
        gelijk(schema.at("/properties/feiten"), "{'anyOf':[{'$ref':'#/components/schemas/Feiten'},{'type':'null'}],'description':'Feiten.'}");
    }

    @Test
    void anAnswerCarriesEveryFieldAndOnlyAnEnumerationIsNeverEmpty() throws JsonProcessingException {
        JsonNode schema = feitschema.uitkomst("Uitkomst.", VELDEN);

        gelijk(schema.get("required"), "['dag','naam','bedrag','recht','leden']");
        assertThat(schema.has("additionalProperties")).isFalse();
        gelijk(schema.at("/properties/recht"), "{'$ref':'#/components/schemas/Recht','description':'Het recht.'}");
        gelijk(schema.at("/properties/naam"), "{'type':['string','null']}");
        gelijk(schema.at("/properties/bedrag"), "{'anyOf':[{'$ref':'#/components/schemas/Euro'},{'type':'null'}],'description':'Hoeveel.'}");
    }

    @Test
    void codesKeepTheOrderOfTheModel() throws JsonProcessingException {
        gelijk(feitschema.volledig(RECHT, Richting.VERZOEK), "{'type':'string','description':'Of er recht is.','enum':['nee','ja','beoordelen']}");
    }

    @Test
    void anAmountHasItsRangeAndItsMeaning() throws JsonProcessingException {
        gelijk(feitschema.volledig(EURO, Richting.ANTWOORD),
                "{'type':'number','description':'Bedrag in euro, twee decimalen.','minimum':0,'maximum':10}");
    }

    private static void gelijk(JsonNode schema, String verwacht) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(schema.toString())).isEqualTo(json.readTree(verwacht.replace('\'', '"')));
    }
}
