package nl.onderdak.archief;

/**
 * An advice read back from the archive.
 *
 * @param regel      what was stored
 * @param inhoudHash SHA-256 of the answer bytes, 64 lower-case hexadecimal characters
 */
public record OpgeslagenAdvies(Adviesregel regel, String inhoudHash) {
}
