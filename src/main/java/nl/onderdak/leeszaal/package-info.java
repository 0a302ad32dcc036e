/** The reading room: one rule set to read, model by model, table by table, row by row, by law and by day. It decides nothing. */
package nl.onderdak.leeszaal;
