package nl.onderdak.regels;

import java.util.List;
import java.util.function.Predicate;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.impl.DMNRuntimeKB;

/**
 * What an engine runs on: the settings of one, with models that were compiled apart.
 *
 * @param instellingen of the engine that compiled the last of them
 */
record Modellenbasis(DMNRuntimeKB instellingen, List<DMNModel> modellen) implements DMNRuntimeKB {

    @Override
    public List<DMNModel> getModels() {
        return modellen;
    }

    @Override
    public DMNModel getModel(String namespace, String naam) {
        return zoek(model -> model.getNamespace().equals(namespace) && model.getName().equals(naam));
    }

    @Override
    public DMNModel getModelById(String namespace, String id) {
        return zoek(model -> model.getNamespace().equals(namespace) && model.getDefinitions().getId().equals(id));
    }

    private DMNModel zoek(Predicate<DMNModel> vraag) {
        return modellen.stream().filter(vraag).findFirst().orElse(null);
    }

    @Override
    public List<DMNProfile> getProfiles() {
        return instellingen.getProfiles();
    }

    @Override
    public List<DMNRuntimeEventListener> getListeners() {
        return instellingen.getListeners();
    }

    @Override
    public ClassLoader getRootClassLoader() {
        return instellingen.getRootClassLoader();
    }

    @Override
    public InternalKnowledgeBase getInternalKnowledgeBase() {
        return instellingen.getInternalKnowledgeBase();
    }
}
