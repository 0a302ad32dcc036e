package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.geval.Gevalproef.Verschil;
import nl.onderdak.inwerking.Inwerkingtreding;
import nl.onderdak.keuring.Bevinding;
import nl.onderdak.keuring.Ernst;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/** Brings a proposal from one state to the next. */
@ApplicationScoped
class Stappen {

    private static final int GENOEMD = 3;

    private final Voorstellen voorstellen;
    private final Concepten concepten;
    private final Gevalgeheugen gevalgeheugen;
    private final Inwerkingtreding inwerkingtreding;

    Stappen(Voorstellen voorstellen, Concepten concepten, Gevalgeheugen gevalgeheugen, Inwerkingtreding inwerkingtreding) {
        this.voorstellen = voorstellen;
        this.concepten = concepten;
        this.gevalgeheugen = gevalgeheugen;
        this.inwerkingtreding = inwerkingtreding;
    }

    /**
     * What the person did in a step.
     *
     * @param versie the version that the person looked at
     */
    record Verzoek(UUID voorstel, int versie, String toelichting, String door) {
    }

    /** @throws Geweigerd 409 with every fault when the draft is not in order */
    void dienIn(Verzoek verzoek) {
        Concept concept = concepten.concept(verzoek.voorstel());
        eis(verzoek, voorstellen.vind(verzoek.voorstel()), List.of(Stand.CONCEPT), "ingediend");
        if (voorstellen.vind(verzoek.voorstel()).bestanden().isEmpty()) {
            throw Weigering.botst("Er is niets gewijzigd", "Dit voorstel verandert nog geen enkele regel. Wijzig eerst wat anders moet.");
        }
        eisZonderFouten(concept);
        zet(verzoek, Soort.INGEDIEND, List.of(Stand.CONCEPT), "ingediend");
    }

    void neemTerug(Verzoek verzoek) {
        zet(verzoek, Soort.TERUGGENOMEN, List.of(Stand.INGEDIEND, Stand.BEOORDEELD, Stand.AFGEWEZEN), "teruggenomen");
    }

    /** @throws Geweigerd 403 to an author */
    void beoordeel(Verzoek verzoek) {
        eisAnder(verzoek, "beoordelen");
        zet(verzoek, Soort.BEOORDEELD, List.of(Stand.INGEDIEND), "beoordeeld");
    }

    /** @throws Geweigerd 403 to an author */
    void wijsAf(Verzoek verzoek) {
        eisAnder(verzoek, "afwijzen");
        zet(verzoek, Soort.AFGEWEZEN, List.of(Stand.INGEDIEND, Stand.BEOORDEELD), "afgewezen");
    }

    void trekIn(Verzoek verzoek) {
        zet(verzoek, Soort.INGETROKKEN, Stand.OPEN, "ingetrokken");
    }

    /**
     * Checks everything again and puts the draft in force; with that the proposal is approved, or nothing happened.
     *
     * @throws Geweigerd 403 to an author, 409 when the rules in force are no longer its basis, a check finds a fault or a case fails
     */
    void keurGoed(Verzoek verzoek) {
        eisAnder(verzoek, "goedkeuren");
        Verloop gezien = voorstellen.vind(verzoek.voorstel());
        eis(verzoek, gezien, List.of(Stand.BEOORDEELD), "goedgekeurd");
        eisBij(gezien);
        voorstellen.breuk(verzoek.voorstel()).ifPresent(nummer -> {
            throw Weigering.botst("De geschiedenis klopt niet", "Gebeurtenis " + nummer + " van dit voorstel is buiten de dienst om veranderd. Maak een nieuw voorstel en meld dit.");
        });
        Concept concept = concepten.concept(verzoek.voorstel());
        eisZonderFouten(concept);
        Regelset nieuw = concepten.compileer(concept);
        eisGevallen(nieuw, concept.gevallen());
        voorstellen.voegToe(verzoek.voorstel(), (verbinding, verloop) -> {
            if (verloop.laatste().nummer() != gezien.laatste().nummer()) {
                throw Weigering.verderGegaan(verzoek.versie(), verloop.versie());
            }
            zetInWerking(verbinding, verloop, nieuw, concept.gevallen(), verzoek);
            Gebeurtenis goedgekeurd = Voorstellen.nieuw(verloop, Soort.GOEDGEKEURD, verzoek.door(), verzoek.toelichting(), Gebeurtenisinhoud.leeg());
            return List.of(goedgekeurd, new Gebeurtenis(goedgekeurd.nummer() + 1, goedgekeurd.op(), verzoek.door(), Soort.IN_WERKING, "", goedgekeurd.versie(),
                    goedgekeurd.plek(), goedgekeurd.bestanden(), Gebeurtenisinhoud.leeg()));
        });
        inwerkingtreding.volg();
    }

    private void zetInWerking(Connection verbinding, Verloop verloop, Regelset nieuw, List<Regelbestand> gevallen, Verzoek verzoek) throws SQLException {
        inwerkingtreding.eisGeldend(verbinding, verloop.basis().regelset());
        // The cases may have changed while the rules stayed.
        eisBij(verloop);
        String toelichting = verzoek.toelichting().isEmpty() ? verloop.omschrijving().titel() : verzoek.toelichting();
        inwerkingtreding.stelIn(verbinding, nieuw, gevallen, verzoek.door(), verloop.id(), toelichting);
    }

    private void eisBij(Verloop verloop) {
        if (!voorstellen.geldend().equals(verloop.basis())) {
            throw Weigering.botst("Werk het voorstel eerst bij", "Sinds dit voorstel is gemaakt zijn andere regels gaan gelden. Neem het terug, werk het bij naar de geldende "
                    + "regels en dien het opnieuw in.");
        }
    }

    private void eisZonderFouten(Concept concept) {
        List<Fout> fouten = concepten.keur(concept).stream()
                .filter(bevinding -> bevinding.ernst() == Ernst.FOUT).map(Stappen::fout).toList();
        if (!fouten.isEmpty()) {
            throw Weigering.botst("Het voorstel heeft fouten", "De controles vinden " + fouten.size() + (fouten.size() == 1 ? " fout" : " fouten") + "; zie errors. Herstel ze eerst.", fouten);
        }
    }

    private static Fout fout(Bevinding bevinding) {
        String plaats = bevinding.model() + bevinding.tabel().map(tabel -> "/" + tabel).orElse("") + bevinding.rij().map(rij -> "/" + rij).orElse("");
        return new Fout("/" + plaats, bevinding.code(), bevinding.melding(), null, bevinding.oplossing());
    }

    private void eisGevallen(Regelset regelset, List<Regelbestand> gevallen) {
        List<Fout> gezakt = new ArrayList<>();
        for (Regelbestand bestand : gevallen) {
            regelset.model(Gevallenlezer.modelVan(bestand.naam())).ifPresent(model -> Gevallenlezer.lees(model, bestand.inhoud()).forEach(geval -> {
                List<Verschil> verschillen = gevalgeheugen.van(regelset, geval).verschillen();
                if (!verschillen.isEmpty()) {
                    gezakt.add(fout(geval, verschillen));
                }
            }));
        }
        if (!gezakt.isEmpty()) {
            throw Weigering.botst("Niet alle gevallen slagen", gezakt.size() + (gezakt.size() == 1 ? " geval slaagt" : " gevallen slagen") + " niet; zie errors. Neem het voorstel terug en "
                    + "herstel de regel, of aanvaard de nieuwe uitkomst met een reden.", gezakt);
        }
    }

    private static Fout fout(Geval geval, List<Verschil> verschillen) {
        String genoemd = verschillen.stream().limit(GENOEMD).map(verschil -> verschil.pad() + " is " + verschil.werd().orElse("er niet") + ", verwacht "
                + verschil.verwacht()).reduce((een, ander) -> een + "; " + ander).orElse("");
        return new Fout("/" + geval.model() + "/" + geval.id(), "geval-gezakt", "Geval " + geval.id() + " (" + geval.omschrijving() + "): " + genoemd + ".",
                null, "Herstel de regel, of aanvaard de nieuwe uitkomst van dit geval.");
    }

    private void eisAnder(Verzoek verzoek, String wat) {
        if (voorstellen.vind(verzoek.voorstel()).isAuteur(verzoek.door())) {
            throw Weigering.eigenVoorstel(wat);
        }
    }

    private void zet(Verzoek verzoek, Soort soort, List<Stand> vanaf, String wat) {
        voorstellen.voegToe(verzoek.voorstel(), (verbinding, verloop) -> {
            eis(verzoek, verloop, vanaf, wat);
            return List.of(Voorstellen.nieuw(verloop, soort, verzoek.door(), verzoek.toelichting(), Gebeurtenisinhoud.leeg()));
        });
    }

    private static void eis(Verzoek verzoek, Verloop verloop, List<Stand> vanaf, String wat) {
        Voorstellen.eisStand(verloop, vanaf, wat);
        if (verloop.versie() != verzoek.versie()) {
            throw Weigering.verderGegaan(verzoek.versie(), verloop.versie());
        }
    }
}
