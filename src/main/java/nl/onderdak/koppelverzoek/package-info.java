/**
 * What requests about coupling have in common: households and room of municipalities as messages ({@code koppeltypen.dmn}), read as
 * the facts that {@link nl.onderdak.koppeling} takes.
 */
package nl.onderdak.koppelverzoek;
