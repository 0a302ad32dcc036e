package nl.onderdak.koppeling;

/** Kilometres between two municipalities, by code. */
public record Afstand(String van, String naar, double kilometers) {
}
