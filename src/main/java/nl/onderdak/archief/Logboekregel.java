package nl.onderdak.archief;

/**
 * A line for the logbook of processing, stored with the advice it is about.
 *
 * @param span of the action, 16 hexadecimal digits; a line that is stored twice is one
 * @param regel the line as an OTLP span in JSON, without facts
 */
public record Logboekregel(String span, String regel) {
}
