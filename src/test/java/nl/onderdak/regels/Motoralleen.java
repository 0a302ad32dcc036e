package nl.onderdak.regels;

import java.util.List;
import org.drools.io.ByteArrayResource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The engine as it comes, to hold ours beside it. */
final class Motoralleen {

    private Motoralleen() {
    }

    static DMNRuntime van(List<Regelbestand> modellen) {
        return DMNRuntimeBuilder.fromDefaults().setRootClassLoader(Motorbouwer.GEEN_JAVA).setOption(new RuntimeTypeCheckOption(true)).buildConfiguration()
                .fromResources(modellen.stream().map(Motoralleen::bron).toList()).getOrElseThrow(IllegalStateException::new);
    }

    private static Resource bron(Regelbestand bestand) {
        ByteArrayResource bron = new ByteArrayResource(bestand.inhoud(), "UTF-8");
        bron.setSourcePath(bestand.naam());
        return bron;
    }
}
