package nl.onderdak.koppeling;

import nl.onderdak.regels.Rij;

/** What the model {@code koppelpunten} gives for one finding. */
record Puntenregel(String criterium, String stand, int punten, Rij rij) {
}
