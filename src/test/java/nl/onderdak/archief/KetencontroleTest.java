package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to an export, the check finds it and says where. */
class KetencontroleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SCHAKELS = 8;
    private static final int WAARMERK_OP = 5;
    /** Of the line of the first link: the chain and its one signer come before it. */
    private static final int EERSTE = 2;

    private static List<String> export;
    private static byte[] sleutel;

    @BeforeAll
    static void makeAChainOfEightLinksSignedAtTheFifthAndTheLast(@TempDir Path map) throws Exception {
        try (EigenDatabase database = EigenDatabase.open(Proefmap.metTabellen(map.resolve("database")).instelling());
                Proefarchief proef = new Proefarchief(database, Proefinstelling.standaard())) {
            for (int i = 1; i <= SCHAKELS; i++) {
                proef.archief().bewaar(Proefadvies.van("gemeente"));
                if (i == WAARMERK_OP || i == SCHAKELS) {
                    proef.waarmerken().zet("gemeente");
                }
            }
            export = proef.export("gemeente");
            sleutel = proef.sleutels().ondertekening().publiek();
        }
    }

    @Test
    void anUntouchedExportIsRight() throws IOException {
        Ketencontrole.Uitslag uitslag = Proefketen.controleer(export, List.of(sleutel), export);

        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.schakels()).isEqualTo(SCHAKELS);
        assertThat(uitslag.waarmerken()).isEqualTo(2);
        assertThat(uitslag.gewaarmerkt()).isEqualTo(SCHAKELS);
    }

    @Test
    void oneCharacterOfAnyFieldOfAnyLinkIsNoticedAtThatLink() throws IOException {
        for (String veld : List.of("volgnummer", "vorige", "id", "tijdstip", "afloop", "model", "regelset", "zegel", "hash")) {
            List<String> fouten = fouten(regels -> regels.set(plaats(3), anders(regels.get(plaats(3)), veld)));
            assertThat(fouten).as(veld).isNotEmpty();
            assertThat(String.join(" ", fouten)).as(veld).containsAnyOf("Schakel 3", "Schakel 4");
        }
    }

    @Test
    void aLinkThatIsLeftOutIsMissed() throws IOException {
        assertThat(fouten(regels -> regels.remove(plaats(3)))).first().asString().startsWith("Schakel 3: deze schakel ontbreekt");
    }

    @Test
    void linksThatChangedPlacesAreNoticed() throws IOException {
        assertThat(String.join(" ", fouten(regels -> Collections.swap(regels, plaats(2), plaats(3))))).contains("Schakel 2", "volgorde");
    }

    @Test
    void anEndThatIsCutOffIsMissed() throws IOException {
        assertThat(fouten(regels -> regels.subList(plaats(SCHAKELS), regels.size()).clear())).singleElement().asString().contains("Schakel 7", "houdt de export op");
    }

    @Test
    void anotherSignatureAndAnotherSignerAreNoticed() throws Exception {
        int waarmerk = plaats(WAARMERK_OP) + 1;
        assertThat(fouten(regels -> regels.set(waarmerk, anders(regels.get(waarmerk), "handtekening")))).singleElement().asString()
                .startsWith("Schakel 5: de handtekening");
        assertThat(fouten(regels -> regels.set(waarmerk, anders(regels.get(waarmerk), "tijdstip")))).singleElement().asString().contains("handtekening");
        byte[] vreemd = Sleutelbestand.lees(Sleutelbestand.nieuw()).ondertekening().publiek();
        assertThat(Proefketen.controleer(export, List.of(vreemd), List.of()).fouten()).hasSize(2).first().asString().contains("niet bekend");
    }

    @Test
    void aChainThatIsWrittenAgainFromSomeLinkOnNoLongerFitsItsMarks() throws Exception {
        List<String> herschreven = herschreven(3);

        assertThat(Proefketen.controleer(herschreven).fouten()).isNotEmpty().first().asString().startsWith("Schakel 5: het waarmerk");
        List<String> zonder = herschreven.stream().filter(regel -> !regel.contains("\"waarmerk\"")).toList();
        assertThat(Proefketen.controleer(zonder).fouten()).as("without marks there is nothing to hold it against").isEmpty();
        assertThat(Proefketen.controleer(zonder, List.of(sleutel), export).fouten()).first().asString().startsWith("Schakel 5: was in de oudere export");
    }

    @Test
    void aFileThatIsNoExportIsRefused() throws IOException {
        assertThat(Proefketen.controleer(List.of()).fouten()).isNotEmpty();
        assertThat(Proefketen.controleer(List.of("geen json")).fouten()).isNotEmpty();
        assertThat(Proefketen.controleer(export.subList(1, export.size())).fouten()).isNotEmpty();
    }

    private static int plaats(int schakel) {
        return EERSTE + schakel - 1 + (schakel > WAARMERK_OP ? 1 : 0);
    }

    private interface Ingreep {
        void in(List<String> regels) throws IOException;
    }

    private static List<String> fouten(Ingreep ingreep) throws IOException {
        List<String> regels = new ArrayList<>(export);
        ingreep.in(regels);
        return Proefketen.controleer(regels).fouten();
    }

    private static String anders(String regel, String veld) throws IOException {
        ObjectNode object = (ObjectNode) JSON.readTree(regel);
        if (object.get(veld).isNumber()) {
            object.put(veld, object.get(veld).longValue() + 1);
        } else {
            String waarde = object.get(veld).textValue();
            object.put(veld, (waarde.charAt(0) == '1' ? "2" : "1") + waarde.substring(1));
        }
        return object.toString();
    }

    /** As somebody would who can write the whole database, and has no key to sign with. */
    private static List<String> herschreven(int vanaf) throws IOException {
        List<String> regels = new ArrayList<>();
        String vorige = null;
        for (String regel : export) {
            ObjectNode object = (ObjectNode) JSON.readTree(regel);
            if (object.get("soort").textValue().equals("schakel") && object.get("volgnummer").intValue() >= vanaf) {
                if (vorige == null) {
                    object.put("model", "leefgeld");
                } else {
                    object.put("vorige", vorige);
                }
                vorige = new Schakel("gemeente", object.get("volgnummer").longValue(), object.get("vorige").textValue(), object.get("id").textValue(),
                        object.get("tijdstip").textValue(), object.get("afloop").textValue(), object.get("model").textValue(),
                        object.get("regelset").textValue(), object.get("zegel").textValue()).hash();
                object.put("hash", vorige);
            }
            regels.add(object.toString());
        }
        regels.set(0, ((ObjectNode) JSON.readTree(regels.get(0))).put("kop", vorige).toString());
        return regels;
    }
}
