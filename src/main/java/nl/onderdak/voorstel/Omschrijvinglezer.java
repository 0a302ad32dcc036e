package nl.onderdak.voorstel;

import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Bron;
import nl.onderdak.voorstel.Gebeurtenisinhoud.Omschrijving;

/** Reads what a proposal says about itself. */
final class Omschrijvinglezer {

    static final String TITEL = "titel";
    static final String REDEN = "reden";
    static final String AANLEIDING = "aanleiding";
    static final List<String> VELDEN = List.of(TITEL, REDEN, AANLEIDING);

    private static final int LANGSTE_TITEL = 200;
    private static final int LANGSTE_TEKST = 4_000;

    private Omschrijvinglezer() {
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 with every fault */
    static Omschrijving nieuw(Veldlezer body) {
        Omschrijving gelezen = new Omschrijving(titel(body), reden(body), aanleiding(body));
        body.klaar();
        body.eis();
        return gelezen;
    }

    /** Of the parts that were sent. */
    record Deel(Optional<String> titel, Optional<String> reden, Optional<String> aanleiding) {

        Omschrijving op(Omschrijving was) {
            return new Omschrijving(titel.orElse(was.titel()), reden.orElse(was.reden()), aanleiding.orElse(was.aanleiding()));
        }
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 with every fault */
    static Deel deel(Veldlezer body) {
        Deel deel = new Deel(body.gegeven(TITEL) ? Optional.of(titel(body)) : Optional.empty(), body.gegeven(REDEN) ? Optional.of(reden(body)) : Optional.empty(),
                body.gegeven(AANLEIDING) ? Optional.of(aanleiding(body)) : Optional.empty());
        if (VELDEN.stream().noneMatch(body::gegeven)) {
            body.fout(TITEL, "verplicht", "Er is niets gestuurd om te wijzigen.", null, "Ten minste een van: " + String.join(", ", VELDEN) + ".");
        }
        body.klaar();
        body.eis();
        return deel;
    }

    private static String titel(Veldlezer body) {
        String titel = body.tekst(TITEL, LANGSTE_TITEL).strip();
        if (titel.contains("\n")) {
            body.fout(TITEL, "onleesbaar", "Een titel staat op een regel.", titel, "Een tekst zonder regeleinden.");
        }
        return titel;
    }

    private static String reden(Veldlezer body) {
        return body.tekst(REDEN, LANGSTE_TEKST).strip();
    }

    private static String aanleiding(Veldlezer body) {
        String aanleiding = body.tekstOfLeeg(AANLEIDING, LANGSTE_TEKST).strip();
        for (String regel : aanleiding.lines().filter(tekst -> !tekst.isBlank()).toList()) {
            try {
                Bron.van(regel);
            } catch (IllegalArgumentException geenBron) {
                body.fout(AANLEIDING, "geen-bron", geenBron.getMessage(), regel, "Een verwijzing per regel, zoals in de kolom bron van een tabel; zie docs/bronverwijzing.md.");
            }
        }
        return aanleiding;
    }
}
