/** Work that comes in and goes out over Kafka, where a broker is configured; without one nothing here runs. */
package nl.onderdak.gebeurtenis;
