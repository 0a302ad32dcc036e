/**
 * The built-in database: a real PostgreSQL in a folder of its own, for whoever configures none. It survives restarts and crashes, and it
 * knows nothing of advice.
 */
package nl.onderdak.opslag;
