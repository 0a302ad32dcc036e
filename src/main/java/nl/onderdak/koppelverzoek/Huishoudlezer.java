package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.koppeling.Criterium;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Volwassene;

/** Reads households, {@code koppeltypen.Koppelhuishouden}, for one day. */
public final class Huishoudlezer {

    private final Gebiedscodes codes;

    /** @throws nl.onderdak.deur.Geweigerd 400 when the municipalities of the day are not known */
    public Huishoudlezer(Gemeentegegevens gegevens, LocalDate peildatum) {
        this.codes = new Gebiedscodes(gegevens, peildatum);
    }

    /**
     * The household as the rules take it. Faults are kept in {@code deel}; ask it before the household is used.
     *
     * @return empty when there is a fault without which there is no household
     */
    public Optional<Huishouden> lees(Berichtdeel deel) {
        int personen = deel.nodigGeheel("personen");
        List<Volwassene> volwassenen = deel.delen("volwassenen").stream().map(this::volwassene).toList();
        if (volwassenen.size() > personen && personen > 0) {
            deel.fout("volwassenen", "te-veel-volwassenen", "Het huishouden heeft meer volwassenen dan personen.",
                    volwassenen.size() + " volwassenen, " + personen + " personen", "Ten hoogste zoveel volwassenen als personen.");
        }
        Optional<String> opvanggemeente = codes.gemeente(deel, "opvanggemeente");
        Optional<String> referentiegemeente = codes.gemeente(deel, "referentiegemeente");
        Optional<String> gekoppeldAan = codes.gemeente(deel, "gekoppeldAan");
        var adviesregios = codes.arbeidsmarktregios(deel, "adviesregios");
        var voorkeursgemeenten = codes.gemeenten(deel, "voorkeursgemeenten");
        Optional<Integer> wachtweken = deel.geheel("wachtweken");
        return personen < 1 ? Optional.empty() : Optional.of(new Huishouden(deel.tekst("kenmerk").orElse(""), personen, volwassenen,
                jaNee(deel, "toegankelijkeWoningNodig"), opvanggemeente, adviesregios, voorkeursgemeenten, wachtweken, referentiegemeente, gekoppeldAan));
    }

    private Volwassene volwassene(Berichtdeel deel) {
        return new Volwassene(deel.delen("criteria").stream().map(this::criterium).flatMap(Optional::stream).toList());
    }

    private Optional<Criterium> criterium(Berichtdeel deel) {
        Optional<String> gemeente = codes.gemeente(deel, "gemeente");
        Optional<String> arbeidsmarktregio = codes.arbeidsmarktregio(deel, "arbeidsmarktregio");
        Optional<String> voorziening = deel.tekst("voorziening");
        if (gemeente.isEmpty() && arbeidsmarktregio.isEmpty() && voorziening.isEmpty()) {
            deel.fout("gemeente", "verplicht", "Het criterium wijst naar geen plaats.", null, "Noem een gemeente, arbeidsmarktregio of voorziening.");
            return Optional.empty();
        }
        return Optional.of(new Criterium(deel.feiten("feiten"), gemeente, arbeidsmarktregio, voorziening));
    }

    /** An answer, unknown when there is none. */
    public static JaNee jaNee(Berichtdeel deel, String veld) {
        return JaNee.valueOf(deel.tekst(veld).orElse(JaNee.ONBEKEND.code()).toUpperCase(Locale.ROOT));
    }
}
