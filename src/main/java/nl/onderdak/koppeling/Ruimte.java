package nl.onderdak.koppeling;

/**
 * Open room of a municipality under its target, in persons; negative when it is ahead.
 *
 * @param eigen task minus housed minus already coupled, plus overbooking allowed
 * @param ruil room taken over (or given away, negative) in an exchange that was booked
 */
public record Ruimte(int eigen, int ruil) {
}
