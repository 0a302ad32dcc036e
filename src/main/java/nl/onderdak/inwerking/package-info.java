/** Which rule set counts: the database says so, every running service follows it, and an earlier one can be put back. */
package nl.onderdak.inwerking;
