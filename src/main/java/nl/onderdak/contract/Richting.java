package nl.onderdak.contract;

/** Which way a value travels; the door is strict on what comes in, an answer always carries every field. */
enum Richting {
    VERZOEK,
    ANTWOORD
}
