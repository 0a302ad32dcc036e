/**
 * The target of every municipality in a half-year: facts about municipalities put to the model {@code taakstellingen}, which holds the
 * rules, down to the reference day and the rounding.
 */
package nl.onderdak.taakstelling;
