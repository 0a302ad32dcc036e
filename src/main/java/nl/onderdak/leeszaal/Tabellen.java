package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;

/** The tables of one rule set as they are read, for pages and exports of our own. */
public final class Tabellen {

    private final Inhoud inhoud;
    private final Tabellezer lezer;

    Tabellen(Inhoud inhoud) {
        this.inhoud = inhoud;
        this.lezer = new Tabellezer(inhoud);
    }

    public static Tabellen van(Regelset regelset) {
        return new Tabellen(new Inhoud(regelset, Gevallenlijst.van(regelset, List.of())));
    }

    public Regelset regelset() {
        return inhoud.regelset();
    }

    /** @throws Geweigerd 404 when there is no such model */
    public String omschrijving(String model) {
        return Leeszaal.model(inhoud, model).omschrijving();
    }

    /** The table that {@code knoop} decides with; empty for a decision without a table. */
    public Optional<Tabelbeschrijving> tabel(Knoop knoop) {
        return inhoud.model(knoop.model()).flatMap(model -> model.tabel(knoop.naam()).or(() -> model.tabel(Tabelinhoud.REGELS))).map(lezer::lees);
    }

    /** @throws Geweigerd 404 when there is no such model or table */
    public Tabelbeschrijving tabel(String model, String tabel) {
        return lezer.lees(Leeszaal.tabel(inhoud, model, tabel));
    }

    /**
     * The tables of a model in the order of its file.
     *
     * @throws Geweigerd 404 when there is no such model
     */
    public List<Tabelbeschrijving> tabellen(String model) {
        return Leeszaal.model(inhoud, model).tabellen().stream().map(lezer::lees).toList();
    }
}
