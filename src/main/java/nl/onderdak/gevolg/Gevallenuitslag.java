package nl.onderdak.gevolg;

import java.util.List;

/** What the cases of the draft say of the draft; the meaning of the fields stands in {@code api/doorrekening.ts}. */
record Gevallenuitslag(int totaal, int geslaagd, int ongemoeid, List<Gezakt> gezakt, List<BewustGewijzigd> bewustGewijzigd) {

    record Gezakt(String geval, String model, String omschrijving, List<Verschil> verschillen) {
    }

    /** Null: nothing, or not there. */
    record Verschil(String pad, String verwacht, String werd) {
    }

    /** A case whose expectation was replaced on purpose in this proposal. */
    record BewustGewijzigd(String geval, String model, String toelichting, String door) {
    }
}
