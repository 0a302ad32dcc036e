package nl.onderdak.gemeente;

import java.util.List;

/** A region with the municipalities in it and their inhabitants together; the number is missing when one of theirs is. */
public record Regiototaal(Regio regio, List<String> gemeentecodes, Inwoners inwoners) {
}
