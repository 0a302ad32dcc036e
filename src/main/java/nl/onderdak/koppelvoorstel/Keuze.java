package nl.onderdak.koppelvoorstel;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.koppeling.JaNee;

/**
 * What a person chose.
 *
 * @param rol of the person; never a name
 * @param gemeentecode empty when the household is not coupled
 * @param reden why the proposal is not followed
 */
record Keuze(String rol, Optional<String> gemeentecode, Optional<String> reden) {

    private static final Pattern CODE = Pattern.compile("GM\\d{4}");
    // The database refuses a zero character, and half a character would not come back as it was sent.
    private static final Pattern LEESBAAR = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]+");
    private static final String KEUZE = "keuze";
    private static final String GEMEENTECODE = "gemeentecode";
    private static final String NIET_KOPPELEN = "nietKoppelen";
    private static final String REDEN = "reden";

    /**
     * @param bericht the message {@code bericht-koppelbesluit}
     * @param eerste first municipality of the proposal
     * @throws nl.onderdak.deur.Geweigerd 400 with every fault found
     */
    static Keuze lees(Berichtdeel bericht, Optional<String> eerste) {
        Berichtdeel keuze = bericht.deel(KEUZE);
        Optional<String> gemeentecode = keuze.tekst(GEMEENTECODE);
        Optional<String> reden = keuze.tekst(REDEN);
        boolean niet = keuze.tekst(NIET_KOPPELEN).equals(Optional.of(JaNee.JA.code()));
        if (gemeentecode.isPresent() == niet) {
            keuze.fout(GEMEENTECODE, niet ? "tegenstrijdig" : "verplicht",
                    niet ? "Er is een gemeente gekozen en ook niet koppelen." : "Er is niets gekozen.", gemeentecode.orElse(null),
                    "Noem een gemeentecode, of zet nietKoppelen op ja.");
        }
        gemeentecode.filter(code -> !CODE.matcher(code).matches()).ifPresent(code -> keuze.fout(GEMEENTECODE, "onbekende-waarde",
                "Dit is geen gemeentecode.", code, "GM en vier cijfers, bijvoorbeeld GM0363."));
        reden.filter(tekst -> !LEESBAAR.matcher(tekst).matches()).ifPresent(tekst -> keuze.fout(REDEN, "onleesbaar",
                "De reden bevat tekens die geen tekst zijn.", null, "Een tekst van een regel."));
        if (reden.isEmpty() && gemeentecode.isPresent() != niet && !gemeentecode.equals(eerste)) {
            keuze.fout(REDEN, "verplicht",
                    "De keuze wijkt af van het voorstel" + eerste.map(code -> ", dat " + code + " als eerste noemt").orElse("") + ".", null,
                    "Zeg in een zin waarom, zonder namen van personen.");
        }
        bericht.eis();
        return new Keuze(bericht.tekst("rol").orElseThrow(), gemeentecode, reden);
    }
}
