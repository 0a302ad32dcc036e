/**
 * Coupling: which municipalities may house a household, and how many points each gets. Criteria, coupling systems and points are
 * decision tables ({@code koppelcriteria}, {@code koppelsystemen}, {@code koppelpunten}); candidates are Drools rules
 * ({@code rules/kandidaten.drl}). The code here only hands them facts and adds up what they say. Begin at
 * {@link nl.onderdak.koppeling.Koppelkern}. Knows nothing of addresses, requests or storage.
 */
package nl.onderdak.koppeling;
