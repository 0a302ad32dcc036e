package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Makes lines of the letter out of typed outcomes; the names of fields are those of the models, what they mean is decided there. */
final class Besluitlezer {

    private static final String RECHT = "recht";
    private static final String VOORWAARDE = "voorwaarde";
    private static final List<String> HOOFDBEDRAG = List.of("totaal", "bedrag");
    /** Values that say nothing in a sentence; in full they stand with all outcomes. */
    private static final Set<String> ZEGT_NIETS = Set.of("geen", "nvt", "onbekend", "niet van toepassing", "te beoordelen", "beoordelen");

    private final Teksten teksten;
    private final Waardetekst waardetekst;

    Besluitlezer(Teksten teksten) {
        this.teksten = teksten;
        this.waardetekst = new Waardetekst(teksten);
    }

    /** @param redenen the rows that decided it */
    Besluit lees(Gegeven besluit, JsonNode waarde, List<Reden> redenen) {
        Tekst naam = teksten.naam("naam", besluit.naam());
        Oordeel oordeel = Oordeel.van(waarde);
        List<String> zinnen = redenen.stream().map(Reden::toelichting).distinct().toList();
        List<String> vragen = redenen.stream().map(Reden::vraag).flatMap(Optional::stream).distinct().toList();
        if (!waarde.isObject()) {
            Optional<Tekst> zelf = oordeel == Oordeel.ZONDER ? waardetekst.van(besluit.type(), waarde) : Optional.empty();
            boolean geld = besluit.type() instanceof Feittype.Getal getal && getal.geld();
            return new Besluit(naam, oordeel, zelf.filter(bedrag -> geld), zelf.filter(woord -> !geld).stream().toList(), List.of(), Optional.empty(), zinnen, vragen);
        }
        List<Gegeven> velden = Waardetekst.velden(besluit.type(), waarde);
        Optional<Gegeven> hoofd = hoofdbedrag(velden, waarde);
        List<Tekst> kern = new ArrayList<>();
        List<Tekst> overig = new ArrayList<>();
        for (Gegeven veld : velden) {
            JsonNode inhoud = waarde.path(veld.naam());
            if (hoofd.filter(veld::equals).isEmpty() && !veld.naam().equals(RECHT) && !veld.naam().equals(VOORWAARDE) && zegtIets(inhoud, besluit.naam())) {
                String vorm = "deel." + veld.naam();
                waardetekst.van(veld.type(), inhoud).ifPresent(tekst -> teksten.zoek(vorm).ifPresentOrElse(
                        zin -> kern.add(Tekst.samen(List.of(teksten.eigen(teksten.voor(vorm)), tekst, teksten.eigen(teksten.na(vorm))))),
                        () -> overig.add(overig(veld, tekst))));
            }
        }
        return new Besluit(naam, oordeel, hoofd.flatMap(veld -> waardetekst.van(veld.type(), waarde.get(veld.naam()))), kern, overig,
                waardetekst.van(null, waarde.get(VOORWAARDE)), zinnen, vragen);
    }

    private static Optional<Gegeven> hoofdbedrag(List<Gegeven> velden, JsonNode waarde) {
        List<Gegeven> bedragen = velden.stream()
                .filter(veld -> veld.type() instanceof Feittype.Getal getal && getal.geld() && waarde.path(veld.naam()).isNumber()).toList();
        return HOOFDBEDRAG.stream().flatMap(naam -> bedragen.stream().filter(veld -> veld.naam().equals(naam))).findFirst()
                .or(() -> bedragen.stream().findFirst());
    }

    private static boolean zegtIets(JsonNode waarde, String besluit) {
        return !ZEGT_NIETS.contains(waarde.asText()) && !waarde.asText().equals(besluit) && !(waarde.isContainerNode() && waarde.isEmpty());
    }

    /** Free text speaks for itself; a code or a number needs its name. */
    private Tekst overig(Gegeven veld, Tekst waarde) {
        if (veld.type() instanceof Feittype.Tekst) {
            return waarde;
        }
        return Tekst.samen(List.of(teksten.naam("naam", veld.naam()).klein(), teksten.eigen(": "), waarde));
    }
}
