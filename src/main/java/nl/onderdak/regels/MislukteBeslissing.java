package nl.onderdak.regels;

import java.util.List;

/** The engine could not evaluate a model on facts that its types allow: a fault in the model. */
public class MislukteBeslissing extends RuntimeException {

    public MislukteBeslissing(String model, List<String> berichten) {
        super("Model " + model + " kon niet worden geevalueerd: " + String.join("; ", berichten));
    }
}
