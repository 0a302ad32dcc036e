/**
 * A coupling round: households that are coupled together by one coupling system. Asked for, worked out on a thread of its own, kept, and
 * compared. Which system does what stands in {@code koppelsystemen}, what a municipality is worth in {@code koppelpunten}; here is only
 * how a kind of method works. The optimiser is {@link nl.onderdak.toewijzing}.
 */
package nl.onderdak.koppelronde;
