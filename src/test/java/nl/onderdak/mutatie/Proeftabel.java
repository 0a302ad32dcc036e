package nl.onderdak.mutatie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.regels.Regelbestand;

/** One small table with cases of its own. */
final class Proeftabel {

    private static final String KOP = "geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.recht;verwacht.bedrag.bedrag\n";

    /** Every row and every bound from both sides, with all that each row says. */
    static final List<String> GEVALLEN = List.of(
            "VBD-G001;X01;De eerste dag.;2022-04-01;goo;ja;205,00",
            "VBD-G002;X01;De laatste dag van het eerste bedrag.;2023-01-31;goo;ja;205,00",
            "VBD-G003;X03;De eerste dag van het tweede bedrag.;2023-02-01;goo;ja;150,00",
            "VBD-G004;X03;De laatste dag van het tweede bedrag.;2024-06-30;goo;ja;150,00",
            "VBD-G005;K07;De eerste dag zonder bedrag.;2024-07-01;goo;beoordelen;(leeg)",
            "VBD-G006;X01;Een andere plaats.;2023-06-01;poo;ja;93,00",
            "VBD-G007;X01;Een andere plaats in de eerste jaren.;2022-05-01;poo;ja;93,00",
            "VBD-G008;X01;Een andere plaats zonder ander bedrag.;2025-01-01;poo;ja;93,00");

    private Proeftabel() {
    }

    static List<Regelbestand> bestanden() {
        try {
            return List.of(new Regelbestand("voorbeeld.dmn", Proeftabel.class.getResourceAsStream("/voorbeeld.dmn").readAllBytes()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static List<Regelbestand> gevallen(List<String> regels) {
        return List.of(new Regelbestand("voorbeeld.gevallen.csv", (KOP + String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static Mutatiemeting meting(List<String> regels, Voortgang voortgang) {
        return new Mutatiemeting(bestanden(), gevallen(regels), tabel -> true, voortgang);
    }
}
