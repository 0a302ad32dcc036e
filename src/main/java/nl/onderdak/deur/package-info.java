/**
 * The door: what comes in is checked against the model's own types before any rule is asked, and every refusal is a
 * problem document that says what was sent and what is allowed.
 */
package nl.onderdak.deur;
