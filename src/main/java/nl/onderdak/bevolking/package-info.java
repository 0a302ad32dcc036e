/** Populations to work out a change of the rules on: a made-up one with known totals, and anonymous ones of municipalities. */
package nl.onderdak.bevolking;
