/**
 * One household: which municipalities suit it best and why, why not another, what would change the outcome, and the decision a person
 * takes on it.
 */
package nl.onderdak.koppelvoorstel;
