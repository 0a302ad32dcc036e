/** Proposals: changes to the rules that do not count yet, by whom, with a history that nobody can rewrite. */
package nl.onderdak.voorstel;
