package nl.onderdak.regels;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kie.dmn.backend.marshalling.v1x.DMNMarshallerFactory;
import org.kie.dmn.core.compiler.profiles.ExtendedDMNProfile;
import org.kie.dmn.model.api.Definitions;

/** Reads the text of a model; compiles nothing. */
public final class Modellezing {

    private Modellezing() {
    }

    /** @throws OngeldigeRegelset when the file is not a decision model */
    public static Definitions lees(Regelbestand bestand) {
        try {
            Definitions model = DMNMarshallerFactory.newMarshallerWithExtensions(new ExtendedDMNProfile().getExtensionRegisters())
                    .unmarshal(new StringReader(new String(bestand.inhoud(), StandardCharsets.UTF_8)));
            if (model.getName() != null && model.getNamespace() != null) {
                return model;
            }
            throw new OngeldigeRegelset(List.of("Bestand " + bestand.naam() + " heeft geen naam of geen namespace; geef het model allebei."));
        } catch (OngeldigeRegelset fout) {
            throw fout;
        } catch (RuntimeException fout) {
            // The reader of the engine throws whatever its own reader of XML happens to throw.
            throw new OngeldigeRegelset(List.of("Bestand " + bestand.naam() + " is niet te lezen als DMN-model: " + fout.getMessage()));
        }
    }
}
