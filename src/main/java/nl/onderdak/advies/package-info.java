/**
 * Advice: outcome with reasons, what is missing, and its receipt. It advises; a person decides.
 */
package nl.onderdak.advies;
