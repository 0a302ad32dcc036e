/**
 * Advice on many requests in one: a stream of lines in, a stream of lines out in the same order, for every model. A line is answered as a
 * request of its own, with the same receipt; nothing is collected, so a batch may be as long as it is.
 */
package nl.onderdak.batch;
