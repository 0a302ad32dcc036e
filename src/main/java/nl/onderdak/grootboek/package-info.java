/**
 * The ledger of the housing target: who had to house how many, who housed how many, and since when that was known. It keeps and adds up;
 * what a balance means is asked from the model {@code taakstellingen}.
 */
package nl.onderdak.grootboek;
