package nl.onderdak.keuring;

/**
 * One input column of a table.
 *
 * @param plaats index in the table
 * @param titel as a reader sees it
 * @param uitdrukking the FEEL text it tests
 * @param periode whether it says on which days a row applies
 */
record Kolom(int plaats, String id, String titel, String uitdrukking, Domein domein, boolean periode) {

    /** A cell that says that the column does not matter. */
    static final String VRIJ = "-";
}
