/**
 * What would change this: for an outcome, the nearest facts with another outcome. {@code ontleding.Samenhang} reads in the models which facts a
 * decision leans on and where their boundaries lie; {@code Verkenning} tries them, one and two at a time, by evaluating the whole model.
 * Nothing is stored and nothing here knows a model.
 */
package nl.onderdak.watals;
