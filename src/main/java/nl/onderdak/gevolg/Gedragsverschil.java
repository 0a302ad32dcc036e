package nl.onderdak.gevolg;

import java.util.List;

/**
 * Whose outcome changes; the meaning of the fields stands in {@code api/doorrekening.ts}.
 *
 * @param aantalAnders regions found and made-up facts with another outcome; 0 only when nothing differs anywhere
 */
record Gedragsverschil(int aantalAnders, List<Gebied> gebieden, List<Steekproef> steekproef, List<String> onvolledig) {

    record Steekproef(String model, int onderzocht, int anders, long zaad) {
    }
}
