/**
 * Whether the cases would notice a fault in a table: every cell is changed a little, one at a time, and the cases that come past are asked again.
 * Nothing here knows a model.
 */
package nl.onderdak.mutatie;
