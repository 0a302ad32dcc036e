/**
 * What a change of the rules does before it counts: the cases, the inputs whose outcome changes, a population, and stored advices tried again.
 * Works on two rule sets, whatever made them; nothing here knows a model, a group or an amount.
 */
package nl.onderdak.gevolg;
