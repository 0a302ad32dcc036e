/** What changed between two rule sets: in the text of models, tables and rows, and in the outcome for those it is about. */
package nl.onderdak.vergelijking;
