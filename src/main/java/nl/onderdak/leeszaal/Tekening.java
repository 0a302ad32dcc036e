package nl.onderdak.leeszaal;

import java.util.List;

/** The diagram as the model draws it, in its own units. */
record Tekening(double breedte, double hoogte, List<Knoop> knopen, List<Lijn> lijnen) {

    /** @param soort {@code beslissing}, {@code invoer}, {@code functie}, {@code dienst}, {@code bron}, or {@code extern} for one of another model */
    record Knoop(String id, String naam, String soort, String model, boolean tabel, double x, double y, double breedte, double hoogte) {
    }

    /** @param van id of the node that is required, {@code naar} the one that requires it */
    record Lijn(Eissoort soort, String van, String naar, List<double[]> punten) {
    }
}
