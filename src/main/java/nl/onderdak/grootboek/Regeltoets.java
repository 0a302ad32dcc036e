package nl.onderdak.grootboek;

import java.time.LocalDate;
import java.util.Set;
import nl.onderdak.gemeente.Gemeentegegevens;

/** What one line must look like by itself. */
final class Regeltoets {

    private static final Set<String> TELT_IN_SALDO = Set.of(Boekingsregel.VASTGESTELD, Boekingsregel.VOORLOPIG);

    private final Gemeentegegevens gemeenten;
    private final Invoerfouten fouten;

    Regeltoets(Gemeentegegevens gemeenten, Invoerfouten fouten) {
        this.gemeenten = gemeenten;
        this.fouten = fouten;
    }

    void toets(Boekingsregel regel, String plaats) {
        gemeente(regel, plaats);
        personen(regel, plaats);
        boolean verwachting = regel.soort() == Boekingssoort.VERWACHTING;
        alleenBij(verwachting, regel.betreft().isPresent(), regel.betreft().orElse(null), plaats + "/betreft",
                "een verwachting", "taakstelling, realisatie of saldo");
        boolean correctie = regel.soort() == Boekingssoort.CORRECTIE;
        alleenBij(correctie, regel.corrigeert().isPresent(), regel.corrigeert().orElse(null), plaats + "/corrigeert",
                "een correctie", "het nummer van de boeking die wordt gecorrigeerd");
        if (correctie && regel.toelichting().isEmpty()) {
            fouten.meld(plaats + "/toelichting", "verplicht", "De reden van de correctie ontbreekt.", null, "Verplicht: een zin die zegt waarom.");
        }
        if (!regel.landelijk() && regel.maanden().isPresent()) {
            fouten.meld(plaats + "/maanden", "niet-toegestaan", "Een cijfer van een gemeente gaat over een halfjaar.", regel.maanden().get(),
                    "Laat maanden weg, of boek het cijfer landelijk met gemeentecode NL.");
        }
    }

    private void gemeente(Boekingsregel regel, String plaats) {
        if (regel.landelijk()) {
            if (regel.soort() == Boekingssoort.UITRUIL) {
                fouten.meld(plaats + "/gemeentecode", "niet-toegestaan", "Een uitruil is tussen gemeenten.", regel.gemeentecode(),
                        "De code van een gemeente, bijvoorbeeld GM0363.");
            }
            return;
        }
        LocalDate begin = begin(regel.halfjaar());
        if (gemeenten.gemeente(regel.gemeentecode(), begin).isEmpty()) {
            fouten.meld(plaats + "/gemeentecode", "onbekende-gemeente",
                    "Deze gemeente is er niet op " + begin + ", de eerste dag van " + regel.halfjaar() + ".", regel.gemeentecode(),
                    "De code van een gemeente die op die dag bestaat; de gegevens beginnen op " + gemeenten.vanaf()
                            + ". Of NL voor een landelijk cijfer.");
        }
    }

    private void personen(Boekingsregel regel, String plaats) {
        boolean zonderAantal = regel.aanduiding().equals(Boekingsregel.ZONDER_AANTAL);
        if (zonderAantal == regel.personen().isPresent()) {
            fouten.meld(plaats + "/personen", zonderAantal ? "niet-toegestaan" : "verplicht",
                    zonderAantal ? "Bij de aanduiding zonder-aantal hoort geen aantal." : "Het veld personen ontbreekt.",
                    regel.personen().orElse(null),
                    zonderAantal ? "Laat personen weg of kies een andere aanduiding." : "Verplicht: een geheel aantal personen.");
        }
        if (regel.soort().isAantal() && regel.personen().filter(aantal -> aantal < 0).isPresent()) {
            fouten.meld(plaats + "/personen", "buiten-bereik", "Een " + regel.soort().code() + " is nooit onder nul.", regel.personen().get(),
                    "Nul of meer personen. Verminderen kan met een herziening of een correctie.");
        }
        if (!regel.landelijk() && regel.soort().saldoveld().isPresent() && !TELT_IN_SALDO.contains(regel.aanduiding())) {
            fouten.meld(plaats + "/aanduiding", "niet-toegestaan", "In het saldo van een gemeente telt alleen een vast aantal.", regel.aanduiding(),
                    "vastgesteld of voorlopig; boek een schatting als verwachting.");
        }
    }

    private void alleenBij(boolean nodig, boolean gegeven, Object waarde, String pointer, String soort, String toegestaan) {
        String veld = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (nodig && !gegeven) {
            fouten.meld(pointer, "verplicht", "Bij " + soort + " ontbreekt het veld " + veld + ".", null, "Verplicht: " + toegestaan + ".");
        } else if (!nodig && gegeven) {
            fouten.meld(pointer, "niet-toegestaan", "Het veld " + veld + " hoort alleen bij " + soort + ".", waarde,
                    "Laat het veld weg of kies een andere soort.");
        }
    }

    /** First day of a half-year (Huisvestingswet 2014 art. 1). */
    private static LocalDate begin(String halfjaar) {
        return LocalDate.of(Integer.parseInt(halfjaar.substring(0, 4)), halfjaar.endsWith("-II") ? 7 : 1, 1);
    }
}
