package nl.onderdak.batch;

/** The last line of a batch that was answered to its end. */
record Slotregel(Samenvatting samenvatting) {

    /**
     * @param aantal lines answered
     * @param adviezen of which with advice
     * @param problemen of which with a problem
     */
    record Samenvatting(long aantal, long adviezen, long problemen) {
    }
}
