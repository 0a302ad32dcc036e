/**
 * Couples households to municipalities: exact bound, whole households, the same plan every time. Knows nothing of rules,
 * requests or storage, and uses nothing outside the JDK. See docs/koppelronde.md.
 */
package nl.onderdak.toewijzing;
