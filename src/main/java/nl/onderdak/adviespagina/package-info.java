/** The page of a stored advice: rendered on the server, readable without script, printable. */
package nl.onderdak.adviespagina;
