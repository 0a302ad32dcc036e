package nl.onderdak.archief;

/**
 * The end of a chain.
 *
 * @param lengte number of the last link, 0 when there is none
 * @param hash   of the last link
 */
record Ketenkop(long lengte, String hash) {
}
