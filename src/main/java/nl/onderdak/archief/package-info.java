/**
 * The archive: every advice that was given, word for word, stored before it is sent and never changed.
 */
package nl.onderdak.archief;
