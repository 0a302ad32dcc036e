package nl.onderdak.gemeente;

/**
 * A region that municipalities lie in.
 *
 * @param code code of its kind, for example {@code PV27}, {@code AM18}, {@code VR13}; COA regions have a number
 */
public record Regio(String code, String naam) {
}
