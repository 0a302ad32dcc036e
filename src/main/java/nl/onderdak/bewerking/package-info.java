/**
 * Edits on the text of rule files: find an element, change only its lines, and undo that exactly. Also reads a spreadsheet of a table as edits,
 * and brings a file that another editor wrote back into the form of the project. Pure functions: no database, no requests.
 */
package nl.onderdak.bewerking;
