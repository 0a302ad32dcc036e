/** What people say about rows: remarks, answers and settlements, and signatures under tables they have read. Nothing is ever rewritten. */
package nl.onderdak.opmerking;
