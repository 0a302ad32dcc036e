/**
 * Checks on rule files before they may count: form, sources, gaps, overlaps, calendar, unused facts. Knows only
 * {@code nl.onderdak.regels}.
 */
package nl.onderdak.controle;
