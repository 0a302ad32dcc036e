/** What the pages need of the service beside the addresses under {@code /v1}. */
package nl.onderdak.pagina;
