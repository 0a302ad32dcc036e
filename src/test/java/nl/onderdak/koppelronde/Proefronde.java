package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import nl.onderdak.gemeente.Proefgemeenten;
import nl.onderdak.koppeling.KandidatenregelsRuleUnit;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toewijzing.Voortgang;

/** Rounds without a server: the rules and municipalities of the project, with made-up households. */
final class Proefronde {

    static final LocalDate DAG = LocalDate.parse("2025-06-02");
    static final Regelset REGELSET = Projectregelset.REGELSET;
    static final Koppelkern KERN = new Koppelkern(new KandidatenregelsRuleUnit());
    static final Rondemaker.Herkomst HERKOMST = new Rondemaker.Herkomst("proef", "proef");

    private static final Vraaglezer LEZER = lezer();

    private Proefronde() {
    }

    private static Vraaglezer lezer() {
        GeldendeRegelset geldend = new GeldendeRegelset();
        geldend.stelIn(REGELSET);
        return new Vraaglezer(geldend);
    }

    /** A request for made-up households and room. */
    static ObjectNode voorbeeld(String stelsel, int huishoudens, int zaad) {
        Voorbeeldbatch batch = new Voorbeeldbatch(Proefgemeenten.meegeleverd(), DAG, zaad);
        ArrayNode lijst = batch.huishoudens(huishoudens);
        int personen = 0;
        for (var huishouden : lijst) {
            personen += huishouden.get("personen").intValue();
        }
        ObjectNode bericht = JsonNodeFactory.instance.objectNode().put("peildatum", DAG.toString()).put("koppelstelsel", stelsel);
        bericht.set("huishoudens", lijst);
        bericht.set("gemeenten", batch.gemeenten(personen));
        return bericht;
    }

    static Koppelvraag vraag(ObjectNode bericht) {
        return LEZER.vraag(bericht, Proefgemeenten.meegeleverd());
    }

    static Rondemaker maker(ObjectNode bericht) {
        return new Rondemaker(REGELSET, KERN, Proefgemeenten.meegeleverd(), vraag(bericht));
    }

    static Rondeverslag koppel(ObjectNode bericht) {
        return maker(bericht).maak(List.of(), HERKOMST, Voortgang.STIL);
    }
}
