package nl.onderdak.vergelijking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;

/**
 * A part of a model: a type, an input, a decision, a function, or all Drools rules of a file together.
 *
 * @param sleutel under which the same part is found in another rule set
 * @param tabel whether its logic is a table
 * @param kenmerken what else it says, as text, without what it does not have
 */
public record Onderdeelinhoud(String sleutel, String naam, Onderdeelsoort soort, boolean tabel, Map<String, String> kenmerken, List<Kolominhoud> kolommen,
        List<Rijinhoud> rijen) {

    /**
     * Hash of all that makes the row mean what it means: its cells with the columns they stand in, its annotations, and the hit policy. The place of
     * the row is no part of it, and neither is a column that does not matter to it.
     *
     * @return SHA-256, 64 hexadecimal characters
     */
    public String hash(Rijinhoud rij) {
        List<Regelbestand> delen = new ArrayList<>();
        kenmerken.entrySet().stream().filter(kenmerk -> kenmerk.getKey().equals(Elementlezer.TREFREGEL))
                .forEach(kenmerk -> delen.add(deel("tabel." + kenmerk.getKey(), kenmerk.getValue())));
        rij.kenmerken().forEach((naam, tekst) -> delen.add(deel("rij." + naam, tekst)));
        for (Kolominhoud kolom : kolommen) {
            String cel = rij.cellen().getOrDefault(kolom.id(), Rijinhoud.VRIJ);
            if (!cel.equals(Rijinhoud.VRIJ)) {
                delen.add(deel("kolom." + kolom.id(), kolom.kenmerken().getOrDefault(Elementlezer.UITDRUKKING, kolom.titel())));
                delen.add(deel("cel." + kolom.id(), cel));
            }
        }
        return Inhoudshash.van(delen);
    }

    private static Regelbestand deel(String naam, String tekst) {
        return new Regelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }
}
