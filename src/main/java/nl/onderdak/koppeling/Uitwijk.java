package nl.onderdak.koppeling;

/** A municipality that could stand in for one that is full, and how far it lies from there. */
public record Uitwijk(String gemeente, double kilometers) {
}
