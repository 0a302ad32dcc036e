/**
 * Municipalities: which there are on a day, in which regions they lie, how many people live there, how far apart they are. Facts only;
 * what the law does with them stands elsewhere. The facts come from the packaged files in {@code src/main/resources/gegevens}.
 */
package nl.onderdak.gemeente;
