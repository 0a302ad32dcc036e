package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.onderdak.bewerking.Bestandstekst;
import nl.onderdak.bewerking.Celfout;
import nl.onderdak.bewerking.OngeldigeBewerking;
import nl.onderdak.bewerking.Tabeltekst;
import nl.onderdak.bewerking.Werkbladlezer;
import nl.onderdak.bewerking.Werkbladverschil;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.vergelijking.Tekstvergelijking;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/** Takes a changed spreadsheet of a table into a draft, as one edit. */
@ApplicationScoped
class Werkbladinvoer {

    private static final int MEESTE = 2_000;

    /**
     * What the sheet says otherwise than the draft.
     *
     * @param fouten nothing is taken over while there is one
     * @param zinnen of the edits
     */
    record Gelezen(int versie, List<Rijverschil> rijen, List<Celfout> fouten, List<String> zinnen) {
    }

    /** @param bestand XLSX or CSV */
    record Verzoek(UUID voorstel, String model, String tabel, byte[] bestand, OptionalInt versie, String door) {
    }

    private final Gegevensbron bron;
    private final Concepten concepten;
    private final Bewerkingen bewerkingen;
    private final Conceptmodellen modellen;

    Werkbladinvoer(Gegevensbron bron, Concepten concepten, Bewerkingen bewerkingen, Conceptmodellen modellen) {
        this.bron = bron;
        this.concepten = concepten;
        this.bewerkingen = bewerkingen;
        this.modellen = modellen;
    }

    /** Only tells. */
    Gelezen probeer(Verzoek verzoek) {
        return bron.lees(verbinding -> lees(concepten.stand(verbinding, verzoek.voorstel()), new Voorsteltabel(verbinding), verzoek).gelezen());
    }

    /** Takes it over, unless something in it cannot be. */
    Gelezen neemOver(Verzoek verzoek) {
        Gelezen proef = probeer(verzoek);
        if (!proef.fouten().isEmpty() || proef.zinnen().isEmpty()) {
            return proef;
        }
        Gelezen[] gelezen = new Gelezen[1];
        Gebeurtenis gebeurtenis = bewerkingen.voegToe(verzoek.voorstel(), (nu, tabel) -> {
            Uitgewerkt uitgewerkt = lees(nu, tabel, verzoek);
            gelezen[0] = uitgewerkt.gelezen();
            if (!gelezen[0].fouten().isEmpty() || gelezen[0].zinnen().isEmpty()) {
                throw Weigering.verderGegaan(proef.versie(), nu.verloop().versie());
            }
            int aantal = gelezen[0].zinnen().size();
            Plek plek = new Plek(Optional.of(verzoek.model()), Optional.of(verzoek.tabel()), Optional.empty(), aantal == 1 ? gelezen[0].zinnen().get(0)
                    : aantal + " wijzigingen uit een werkblad van tabel " + verzoek.tabel() + ".");
            var gevraagd = JsonNodeFactory.instance.objectNode().put("soort", "werkblad");
            gelezen[0].zinnen().forEach(gevraagd.putArray("zinnen")::add);
            return Bewerkingen.nieuw(nu.verloop(), Soort.BEWERKT, verzoek.door(), plek, Gebeurtenisinhoud.van(gevraagd, uitgewerkt.samen().splitsingen()));
        });
        return new Gelezen(gebeurtenis.versie(), gelezen[0].rijen(), gelezen[0].fouten(), gelezen[0].zinnen());
    }

    private record Uitgewerkt(Gelezen gelezen, Bewerkingen.Samen samen) {
    }

    private Uitgewerkt lees(Werkstand nu, Voorsteltabel opslag, Verzoek verzoek) throws SQLException {
        verzoek.versie().ifPresent(versie -> Bewerkingen.eisVersie(nu, versie));
        int versie = nu.verloop().versie();
        Tabeltekst tabel = nu.tekst().bestand(verzoek.model() + ".dmn").flatMap(bestand -> bestand.tabel(verzoek.tabel()))
                .orElseThrow(() -> new Geweigerd(Probleem.van(404, "Tabel niet gevonden", "In dit concept bestaat tabel '" + Feitenlezer.kort(verzoek.tabel()) + "' van model '"
                        + Feitenlezer.kort(verzoek.model()) + "' niet.")));
        try {
            Werkbladverschil verschil = Werkbladlezer.lees(nu.tekst(), tabel, verzoek.bestand(), Optional.empty());
            if (verschil.bewerkingen().size() > MEESTE) {
                throw new OngeldigeBewerking("Het werkblad wijzigt meer dan " + MEESTE + " cellen.", "Lees het in delen in.");
            }
            if (!verschil.fouten().isEmpty()) {
                return new Uitgewerkt(new Gelezen(versie, List.of(), verschil.fouten(), List.of()), null);
            }
            Bewerkingen.Samen samen = bewerkingen.samen(nu, opslag, verschil.bewerkingen());
            return new Uitgewerkt(new Gelezen(versie, rijen(nu, samen, verzoek), List.of(), samen.zinnen()), samen);
        } catch (OngeldigeBewerking ongeldig) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("", "werkblad", ongeldig.getMessage(), null, ongeldig.oplossing()))));
        }
    }

    private List<Rijverschil> rijen(Werkstand nu, Bewerkingen.Samen samen, Verzoek verzoek) {
        String naam = verzoek.model() + ".dmn";
        return nu.tekst().bestand(naam).map(Bestandstekst::bestand).flatMap(modellen::lees).flatMap(was -> samen.tekst().bestand(naam).map(Bestandstekst::bestand)
                .flatMap(modellen::lees).map(wordt -> Tekstvergelijking.rijen(was, wordt, verzoek.tabel()))).orElse(List.of());
    }
}
