package nl.onderdak.bewerking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the comments of a file back in a newer one that lost them, beside the elements they stood beside. */
final class Commentaren {

    private final Map<String, Xmlknoop> nieuw = new HashMap<>();
    private final Map<String, Xmlknoop> ouders = new HashMap<>();
    private final Set<String> staat;

    private Commentaren(Xmlknoop bestand) {
        neem(bestand, "");
        staat = new HashSet<>(bestand.alles().filter(Xmlknoop::isCommentaar).map(knoop -> knoop.tekst().toString().strip()).collect(Collectors.toSet()));
    }

    static void zetTerug(Xmlknoop eerder, Xmlknoop bestand) {
        new Commentaren(bestand).zet(eerder, "");
    }

    private void neem(Xmlknoop ouder, String pad) {
        nieuw.put(pad, ouder);
        namen(ouder, pad).forEach((naam, kind) -> {
            ouders.put(naam, ouder);
            neem(kind, naam);
        });
    }

    /** Children by a name that holds in both files: the id, else the kind and how manieth it is under its parent. */
    private static Map<String, Xmlknoop> namen(Xmlknoop ouder, String pad) {
        Map<String, Integer> aantallen = new HashMap<>();
        Map<String, Xmlknoop> namen = new LinkedHashMap<>();
        for (Xmlknoop kind : ouder.elementen()) {
            boolean genummerd = kind.id().isEmpty() || kind.naam().equals("definitions");
            namen.put(genummerd ? pad + "/" + kind.naam() + aantallen.merge(kind.naam(), 1, Integer::sum) : "#" + kind.id(), kind);
        }
        return namen;
    }

    private void zet(Xmlknoop ouder, String pad) {
        Map<Xmlknoop, String> namen = new HashMap<>();
        namen(ouder, pad).forEach((naam, kind) -> namen.put(kind, naam));
        List<Xmlknoop> kinderen = ouder.kinderen();
        for (int i = 0; i < kinderen.size(); i++) {
            Xmlknoop kind = kinderen.get(i);
            if (!kind.isCommentaar()) {
                zet(kind, namen.get(kind));
            } else if (!staat.contains(kind.tekst().toString().strip())) {
                Optional<String> na = kinderen.subList(i + 1, kinderen.size()).stream().filter(ander -> !ander.isCommentaar()).map(namen::get).findFirst();
                Optional<String> voor = kinderen.subList(0, i).stream().filter(ander -> !ander.isCommentaar()).map(namen::get).reduce((eerder, later) -> later);
                zet(kind, na, voor, pad);
            }
        }
    }

    private void zet(Xmlknoop commentaar, Optional<String> na, Optional<String> voor, String ouder) {
        if (na.filter(nieuw::containsKey).isPresent()) {
            List<Xmlknoop> buren = ouders.get(na.get()).kinderen();
            buren.add(buren.indexOf(nieuw.get(na.get())), commentaar);
        } else if (voor.filter(nieuw::containsKey).isPresent()) {
            List<Xmlknoop> buren = ouders.get(voor.get()).kinderen();
            int plaats = buren.indexOf(nieuw.get(voor.get())) + 1;
            while (plaats < buren.size() && buren.get(plaats).isCommentaar()) {
                plaats++;
            }
            buren.add(plaats, commentaar);
        } else if (nieuw.containsKey(ouder)) {
            nieuw.get(ouder).kinderen().add(0, commentaar);
        }
    }
}
