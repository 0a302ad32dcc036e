/**
 * Puts all municipalities, with their inhabitants and imported scores, to the model {@code opvangopgaven} and answers what each gets.
 * What is distributed, how and whether it can be, is the model's.
 */
package nl.onderdak.opvangopgave;
