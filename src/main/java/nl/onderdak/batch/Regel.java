package nl.onderdak.batch;

import java.util.Optional;

/**
 * A line of a batch.
 *
 * @param nummer from 1, as an editor counts
 * @param inhoud the bytes without line end; empty when there are more than {@link Regelstroom#LANGSTE}
 */
record Regel(long nummer, Optional<byte[]> inhoud) {

    /** Whether there is nothing on it but white space. */
    boolean leeg() {
        return inhoud.filter(Regel::leeg).isPresent();
    }

    private static boolean leeg(byte[] inhoud) {
        for (byte teken : inhoud) {
            if (teken != ' ' && teken != '\t' && teken != '\r') {
                return false;
            }
        }
        return true;
    }
}
