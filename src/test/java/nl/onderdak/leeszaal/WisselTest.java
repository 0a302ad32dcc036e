package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Proefregelsets;
import org.junit.jupiter.api.Test;

/** Somebody reads while another rule set takes over. */
class WisselTest {

    private static final Regelset OUD = Proefregelsets.regelset();
    private static final Regelset NIEUW = Proefregelsets.regelset("205.00", "217.00");
    private static final Map<String, String> BEDRAG = Map.of(OUD.hash(), "205.00", NIEUW.hash(), "217.00");
    private static final int VRAGEN = 2_000;


    @Test
    void everyAnswerIsOfOneRuleSetAndSaysWhich() throws Exception {
        try (Proefregelsets proef = new Proefregelsets(OUD)) {
            proef.geldend().stelIn(NIEUW);
            Leeszaal leeszaal = new Leeszaal(proef.keuze(), new Dekkingsmeter(new Gevalgeheugen()));
            AtomicBoolean klaar = new AtomicBoolean();
            Thread wisselaar = new Thread(() -> {
                for (boolean oud = true; !klaar.get(); oud = !oud) {
                    proef.geldend().stelIn(oud ? OUD : NIEUW);
                }
            });
            wisselaar.start();

            Set<String> gezien = ConcurrentHashMap.newKeySet();
            try {
                for (int i = 0; i < VRAGEN; i++) {
                    Tabelbeschrijving tabel = leeszaal.tabellen("geldend").tabel(new Knoop("voorbeeld", "bedrag")).orElseThrow();
                    assertThat(tabel.rijen().get(0).uitkomst().get(1).feel()).isEqualTo(BEDRAG.get(tabel.regelset()));
                    gezien.add(tabel.regelset());
                }
            } finally {
                klaar.set(true);
                wisselaar.join();
            }

            assertThat(gezien).containsExactlyInAnyOrder(OUD.hash(), NIEUW.hash());
        }
    }
}
