/** How much room municipalities have on a day: their task of the half-year, minus who was housed and who was coupled. */
package nl.onderdak.openruimte;
