package nl.onderdak.watals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderdak.ontleding.Feit;
import nl.onderdak.ontleding.Kandidaat;
import nl.onderdak.ontleding.Kandidaten;
import nl.onderdak.ontleding.Rekenplek;
import nl.onderdak.ontleding.Samenhang;
import nl.onderdak.ontleding.Schaal;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Veranderbaarheid;

/** Searches the nearest facts with another outcome: every change of one fact, then the pairs that can meet, nearest first. */
final class Verkenning {

    private static final int MEESTE = 50;
    private static final int GRENZEN_PER_FEIT = 6;

    /** A change, or two together, with what came of it. */
    record Vondst(List<Kandidaat> kandidaten, Proef proef, List<Verschil> verschillen) {

        int afstand() {
            return kandidaten.stream().mapToInt(Kandidaat::afstand).sum();
        }

        private List<Object> soort() {
            return List.of(kandidaten.stream().map(kandidaat -> kandidaat.feit().pointer()).toList(), verschillen);
        }
    }

    private final Vraag vraag;
    private final Samenhang samenhang;
    private final Proefopstelling opstelling;
    private final List<Rekenplek> plekken;
    private final Map<List<Object>, Vondst> vondsten = new LinkedHashMap<>();
    private final Map<Kandidaat, Proef> enkel = new LinkedHashMap<>();
    private boolean enkelvoudig = true;
    private int paren;

    private Verkenning(Vraag vraag, Samenhang samenhang) {
        this.vraag = vraag;
        this.samenhang = samenhang;
        this.opstelling = new Proefopstelling(vraag);
        this.plekken = samenhang.plekken(vraag.beslissingen());
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 when the facts contradict each other */
    static Antwoord van(Vraag vraag, Samenhang samenhang) {
        return new Verkenning(vraag, samenhang).zoek();
    }

    private Antwoord zoek() {
        Proef nu = opstelling.nu();
        List<Feit> alle = Feit.van(vraag.model(), vraag.feiten());
        List<Feit> feiten = alle.stream().filter(this::veranderlijk).toList();
        Kandidaten kandidaten = new Kandidaten(samenhang, plekken, alle);
        Set<Knoop> bereikt = samenhang.altijd(vraag.model(), vraag.beslissingen());
        bereikt.addAll(nu.tabellen());
        Map<Feit, List<Kandidaat>> waarden = new LinkedHashMap<>();
        feiten.forEach(feit -> waarden.put(feit, kandidaten.van(feit)));
        enkelvoudig(waarden, bereikt, kandidaten, nu);
        Paren mogelijk = new Paren(samenhang, samenhang.altijd(vraag.model(), vraag.beslissingen()), nu, waarden, enkel);
        int teDoen = paren(mogelijk, nu);
        List<String> waarom = new Volledigheid(vraag, samenhang, plekken).redenen(feiten);
        if (!enkelvoudig || paren < teDoen) {
            waarom.add("De zoektocht stopte na " + opstelling.evaluaties() + " evaluaties; van de " + teDoen
                    + " paren van feiten die elkaar kunnen raken zijn er " + paren + " onderzocht.");
        }
        List<Vondst> gevonden = vondsten.values().stream()
                .sorted(Comparator.comparing((Vondst vondst) -> vondst.kandidaten().size()).thenComparing(Vondst::afstand)).toList();
        if (mogelijk.isVereenvoudigd()) {
            waarom.add("Van dagen en getallen met veel grenzen is in paren niet elke waarde genomen, alleen de dichtstbijzijnde met een ander verloop.");
        }
        if (gevonden.size() > MEESTE) {
            waarom.add("Er zijn " + gevonden.size() + " wijzigingen gevonden; hier staan de " + MEESTE + " dichtstbijzijnde.");
        }
        return new Antwoord(nu.waarden(), gevonden.stream().limit(MEESTE).map(vondst -> wijziging(vondst, nu)).toList(),
                new Onderzocht(opstelling.evaluaties(), feiten.size(), enkelvoudig, paren), waarom.isEmpty(), waarom, vraag.regelset().hash(), Antwoord.AARD);
    }

    private boolean veranderlijk(Feit feit) {
        return vraag.mag(feit) && (feit.veranderbaarheid() != Veranderbaarheid.VAST || !feit.isBekend())
                && samenhang.leuntOp(vraag.beslissingen(), feit.pad());
    }

    private static Wijziging wijziging(Vondst vondst, Proef nu) {
        return new Wijziging(vondst.kandidaten().stream().map(Feitwijziging::van).toList(), vondst.verschillen(), vondst.proef().nieuweRijen(nu));
    }

    /** A fact that comes into no table looked at now cannot change anything by itself; it can in a pair. */
    private void enkelvoudig(Map<Feit, List<Kandidaat>> waarden, Set<Knoop> bereikt, Kandidaten kandidaten, Proef nu) {
        List<Feit> nuVanBelang = waarden.keySet().stream()
                .filter(feit -> !Collections.disjoint(bereikt, samenhang.tabellenMet(feit.pad())) || samenhang.isGecontroleerd(feit.pad())).toList();
        nuVanBelang.stream().flatMap(feit -> waarden.get(feit).stream()).sorted(Comparator.comparing(Kandidaat::afstand))
                .forEach(kandidaat -> probeer(kandidaat, nu));
        nuVanBelang.stream().filter(feit -> feit.isBekend() && kandidaten.isAfTeTasten(feit)).forEach(feit -> {
            Schaal schaal = kandidaten.schaal(feit);
            long begin = schaal.plaats(feit.van());
            Map<Boolean, List<Kandidaat>> kanten = new HashMap<>();
            waarden.get(feit).forEach(kandidaat -> kanten.computeIfAbsent(schaal.plaats(kandidaat.naar()) > begin, kant -> new ArrayList<>()).add(kandidaat));
            kanten.values().forEach(kant -> tastAf(feit, schaal, begin, kant, nu));
        });
    }

    private void probeer(Kandidaat kandidaat, Proef nu) {
        if (opstelling.magNog()) {
            Proef proef = opstelling.met(kandidaat.feit().zet(vraag.feiten(), kandidaat.naar()));
            enkel.put(kandidaat, proef);
            bewaar(new Vondst(List.of(kandidaat), proef, proef.verschillen(nu)));
        } else {
            enkelvoudig = false;
        }
    }

    private void bewaar(Vondst vondst) {
        if (!vondst.proef().tegenstrijdig() && !vondst.verschillen().isEmpty()) {
            vondsten.merge(vondst.soort(), vondst, (een, ander) -> een.afstand() <= ander.afstand() ? een : ander);
        }
    }

    /** Between two values tried after each other with another outcome lies a boundary that no cell names: halving finds it. */
    private void tastAf(Feit feit, Schaal schaal, long begin, List<Kandidaat> kant, Proef nu) {
        long dichtbij = begin;
        Proef daar = nu;
        int gevonden = 0;
        for (Kandidaat kandidaat : kant) {
            Proef hier = enkel.get(kandidaat);
            long plaats = schaal.plaats(kandidaat.naar());
            if (hier == null || hier.tegenstrijdig()) {
                continue;
            }
            if (Math.abs(plaats - dichtbij) > 1 && !hier.waarden().equals(daar.waarden()) && gevonden < GRENZEN_PER_FEIT) {
                gevonden++;
                halveer(feit, schaal, dichtbij, plaats, daar, kandidaat.afstand(), nu);
            }
            dichtbij = plaats;
            daar = hier;
        }
    }

    private void halveer(Feit feit, Schaal schaal, long dichtbij, long ver, Proef daar, int afstand, Proef nu) {
        long binnen = dichtbij;
        long buiten = ver;
        while (Math.abs(buiten - binnen) > 1 && opstelling.magNog()) {
            long midden = binnen + (buiten - binnen) / 2;
            Kandidaat kandidaat = new Kandidaat(feit, schaal.waarde(midden), afstand);
            Proef proef = opstelling.met(feit.zet(vraag.feiten(), kandidaat.naar()));
            if (proef.waarden().equals(daar.waarden())) {
                binnen = midden;
            } else {
                buiten = midden;
                if (!proef.tegenstrijdig()) {
                    // Nearer than what was tried before, so it takes the place of that one when the outcome is the same.
                    vervang(new Vondst(List.of(kandidaat), proef, proef.verschillen(nu)));
                }
            }
        }
    }

    private void vervang(Vondst vondst) {
        if (!vondst.verschillen().isEmpty()) {
            vondsten.merge(vondst.soort(), vondst, (een, ander) -> ander.afstand() <= een.afstand() ? ander : een);
        }
    }

    /** @return how many pairs there are to try */
    private int paren(Paren mogelijk, Proef nu) {
        Set<List<Object>> bereikt = new HashSet<>();
        vondsten.values().forEach(vondst -> bereikt.addAll(bereikt(vondst)));
        List<Paren.Paar> lijst = mogelijk.geordend();
        for (Paren.Paar paar : lijst) {
            if (!opstelling.magNog()) {
                break;
            }
            paren++;
            Proef proef = opstelling.met(paar.ander().feit().zet(paar.een().feit().zet(vraag.feiten(), paar.een().naar()), paar.ander().naar()));
            Vondst vondst = new Vondst(List.of(paar.een(), paar.ander()), proef, proef.verschillen(nu));
            if (!bereikt.containsAll(bereikt(vondst))) {
                bewaar(vondst);
            }
        }
        return lijst.size();
    }

    private static List<List<Object>> bereikt(Vondst vondst) {
        return vondst.verschillen().stream().<List<Object>>map(verschil -> List.of(verschil.pad(), verschil.naar())).toList();
    }
}
