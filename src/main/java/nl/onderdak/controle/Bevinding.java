package nl.onderdak.controle;

/**
 * Something that is wrong in a rule file.
 *
 * @param model name of the model, or of the file when it has no name
 * @param plaats element, table or row
 * @param code fixed code of the check, for example {@code gat}
 * @param melding Dutch: what is wrong and what to do
 */
public record Bevinding(String model, String plaats, String code, String melding) {

    @Override
    public String toString() {
        return model + ", " + plaats + " [" + code + "]: " + melding;
    }
}
