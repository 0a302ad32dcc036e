package nl.onderdak.meting;

import java.util.List;
import nl.onderdak.regels.Regelbestand;
import org.drools.io.ByteArrayResource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The engine alone: typed facts in, result out, with type check as in the service and without a listener. */
final class KaleMotor implements Vraagwijze {

    /** As in the service; with the usual class loader the engine is a tenth slower. */
    private static final ClassLoader GEEN_JAVA = new ClassLoader(null) {
    };

    private final DMNRuntime motor;
    private final DMNModel model;

    KaleMotor(List<Regelbestand> bestanden, String model) {
        List<Resource> bronnen = bestanden.stream().map(KaleMotor::bron).toList();
        this.motor = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(GEEN_JAVA)
                .setOption(new RuntimeTypeCheckOption(true))
                .buildConfiguration()
                .fromResources(bronnen)
                .getOrElseThrow(IllegalStateException::new);
        this.model = motor.getModels().stream().filter(gelezen -> gelezen.getName().equals(model)).findFirst().orElseThrow();
    }

    private static Resource bron(Regelbestand bestand) {
        ByteArrayResource bron = new ByteArrayResource(bestand.inhoud(), "UTF-8");
        bron.setSourcePath(bestand.naam());
        return bron;
    }

    @Override
    public DMNResult antwoord(Proefregels.Vraag vraag) {
        DMNContext context = motor.newContext();
        vraag.feiten().forEach(context::set);
        return motor.evaluateAll(model, context);
    }
}
