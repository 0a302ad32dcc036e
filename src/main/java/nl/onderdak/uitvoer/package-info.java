/** A rule set taken out of the service: a table as spreadsheet, a model as file or document, the record for the algorithm register. */
package nl.onderdak.uitvoer;
