package nl.onderdak.ontleding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.ontleding.Feelwoord.Soort;

/** Reads one FEEL text word by word: which facts it leans on, which it passes on unchanged, and where it compares or calculates. */
final class Feellezer {

    private static final Set<String> DEEL_VAN_DAG = Set.of("year", "month", "day", "years", "months", "days", "weekday");
    private static final List<String> DUUR = List.of("years", "and", "months", "duration", "(");
    private static final Feelwoord NIETS = new Feelwoord(Soort.TEKEN, "");

    private final Modelontleding model;
    private final String waar;
    private final String feel;
    private final List<Feelwoord> heel;

    /** @param waar Dutch: where the text stands */
    Feellezer(Modelontleding model, String waar, String feel) {
        this.model = model;
        this.waar = waar;
        this.feel = feel.strip().replaceAll("\\s+", " ");
        this.heel = Feelwoord.van(feel);
    }

    Waarde lees(Omgeving omgeving) {
        return waarde(heel, omgeving);
    }

    private Waarde waarde(List<Feelwoord> woorden, Omgeving omgeving) {
        List<Feelwoord> kern = zonderHaakjes(woorden);
        if (!kern.isEmpty() && kern.get(0).is("if")) {
            int dan = deel(kern, 1, "then");
            int anders = deel(kern, dan + 1, "else");
            Waarde keuze = Waarde.eenVan(List.of(waarde(kern.subList(dan + 1, anders), omgeving), waarde(kern.subList(anders + 1, kern.size()), omgeving)));
            return Waarde.uit(List.of(los(kern.subList(1, dan), omgeving), keuze)).metPaden(keuze.paden());
        }
        if (kern.size() == 1 && kern.get(0).soort() == Soort.NAAM) {
            Optional<Waarde> naam = model.naam(omgeving, kern.get(0).tekst());
            return naam.isPresent() ? naam.get() : los(kern, omgeving);
        }
        if (kern.size() > 2 && kern.get(1).is("(") && sluithaak(kern, 1) == kern.size() - 1) {
            Optional<Modelontleding.Functie> functie = model.functie(omgeving, kern.get(0).tekst());
            if (functie.isPresent()) {
                return roep(functie.get(), kern.subList(2, kern.size() - 1), omgeving);
            }
        }
        return los(kern, omgeving);
    }

    /** A text of which the value is none of the facts in it, as far as this can be seen. */
    private Waarde los(List<Feelwoord> woorden, Omgeving omgeving) {
        Omgeving hier = omgeving;
        List<Waarde> delen = new ArrayList<>();
        Set<String> vergeleken = new HashSet<>();
        Set<String> gerekend = new HashSet<>();
        for (int i = 0; i < woorden.size(); i++) {
            Feelwoord woord = woorden.get(i);
            model.onthoud(woord);
            if (woord.soort() != Soort.NAAM || woord(woorden, i + 1).is(":")) {
                continue;
            }
            if (Set.of("for", "some", "every").contains(woord.tekst())) {
                int einde = eindeVanReeks(woorden, i + 3);
                Waarde reeks = waarde(woorden.subList(i + 3, einde), hier);
                delen.add(reeks);
                hier = hier.met(woorden.get(i + 1).tekst(), reeks);
                i = einde - 1;
            } else if (begintDuur(woorden, i)) {
                int einde = sluithaak(woorden, i + 4);
                for (List<Feelwoord> argument : argumenten(woorden.subList(i + 5, einde))) {
                    Waarde dag = waarde(argument, hier);
                    delen.add(dag);
                    (isZuiver(dag) ? vergeleken : gerekend).addAll(geordend(dag));
                }
                i = einde;
            } else {
                Optional<Modelontleding.Functie> functie = woord(woorden, i + 1).is("(") ? model.functie(hier, woord.tekst()) : Optional.empty();
                int einde = functie.isPresent() ? sluithaak(woorden, i + 1) : i;
                Optional<Waarde> waarde = functie.isPresent()
                        ? Optional.of(roep(functie.get(), woorden.subList(i + 2, einde), hier)) : model.naam(hier, woord.tekst());
                if (waarde.isPresent()) {
                    delen.add(waarde.get());
                    deel(woorden, i, einde, waarde.get(), hier, vergeleken, gerekend);
                } else {
                    deelVanDag(hier, woord.tekst()).ifPresent(dag -> {
                        delen.add(dag);
                        gerekend.addAll(geordend(dag));
                    });
                }
                i = einde;
            }
        }
        return Waarde.uit(delen).metPlek(plek(vergeleken, gerekend));
    }

    /** What happens to the days and numbers that the words from {@code van} to {@code totEnMet} stand for. */
    private void deel(List<Feelwoord> woorden, int van, int totEnMet, Waarde waarde, Omgeving omgeving, Set<String> vergeleken, Set<String> gerekend) {
        Set<String> paden = geordend(waarde).stream().filter(waarde.paden()::contains).collect(Collectors.toSet());
        if (paden.isEmpty()) {
            return;
        }
        Feelwoord voor = woord(woorden, van - 1);
        Feelwoord na = woord(woorden, totEnMet + 1);
        boolean rechts = na.soort() == Soort.VERGELIJKING && !voor.isRekenteken();
        boolean links = voor.soort() == Soort.VERGELIJKING && !na.isRekenteken();
        Feelwoord ander = rechts ? woord(woorden, totEnMet + 2) : woord(woorden, van - 2);
        Feelwoord verder = rechts ? woord(woorden, totEnMet + 3) : woord(woorden, van - 3);
        if (!rechts && !links || verder.isRekenteken() || verder.is("(")) {
            gerekend.addAll(paden);
        } else if (ander.soort() == Soort.DAG || ander.soort() == Soort.GETAL) {
            model.grens(paden, Celgrens.literaal(ander.tekst()));
        } else if (!ander.isVast()) {
            boolean zuiver = ander.soort() == Soort.NAAM && model.naam(omgeving, ander.tekst()).filter(this::isZuiver).isPresent();
            (zuiver ? vergeleken : gerekend).addAll(paden);
        }
    }

    private Waarde roep(Modelontleding.Functie functie, List<Feelwoord> woorden, Omgeving omgeving) {
        List<String> namen = new ArrayList<>();
        List<Waarde> waarden = new ArrayList<>();
        for (List<Feelwoord> argument : argumenten(woorden)) {
            boolean benoemd = argument.size() > 2 && argument.get(1).is(":");
            List<Feelwoord> inhoud = benoemd ? argument.subList(2, argument.size()) : argument;
            namen.add(benoemd ? argument.get(0).tekst() : "");
            boolean plaatselijk = inhoud.size() == 1 && inhoud.get(0).soort() == Soort.NAAM && model.naam(omgeving, inhoud.get(0).tekst()).isEmpty();
            waarden.add(plaatselijk ? alleNamen(omgeving) : waarde(inhoud, omgeving));
        }
        Waarde uitkomst = model.roep(functie, namen, waarden);
        return Waarde.uit(List.of(uitkomst, Waarde.uit(waarden).alleenPlekken())).metPaden(uitkomst.paden());
    }

    /** For a name that only this text gives a meaning: everything the text names. */
    private Waarde alleNamen(Omgeving omgeving) {
        return Waarde.uit(heel.stream().filter(woord -> woord.soort() == Soort.NAAM).flatMap(woord -> model.naam(omgeving, woord.tekst()).stream()).toList());
    }

    private Optional<Waarde> deelVanDag(Omgeving omgeving, String naam) {
        int punt = naam.lastIndexOf('.');
        return punt > 0 && DEEL_VAN_DAG.contains(naam.substring(punt + 1)) ? model.naam(omgeving, naam.substring(0, punt)) : Optional.empty();
    }

    private Set<Rekenplek> plek(Set<String> vergeleken, Set<String> gerekend) {
        Set<String> paden = new HashSet<>(vergeleken);
        paden.addAll(gerekend);
        return gerekend.isEmpty() && paden.size() < 2 ? Set.of() : Set.of(new Rekenplek(waar, feel, paden, gerekend.isEmpty()));
    }

    private Set<String> geordend(Waarde waarde) {
        return waarde.direct().stream().filter(model::isGeordend).collect(Collectors.toSet());
    }

    /** Whether no day or number reaches it but as it is. */
    private boolean isZuiver(Waarde waarde) {
        return waarde.paden().containsAll(geordend(waarde));
    }

    private static boolean begintDuur(List<Feelwoord> woorden, int vanaf) {
        return vanaf + DUUR.size() < woorden.size()
                && woorden.subList(vanaf, vanaf + DUUR.size()).stream().map(Feelwoord::tekst).toList().equals(DUUR);
    }

    private static Feelwoord woord(List<Feelwoord> woorden, int plaats) {
        return plaats < 0 || plaats >= woorden.size() ? NIETS : woorden.get(plaats);
    }

    private static List<Feelwoord> zonderHaakjes(List<Feelwoord> woorden) {
        return woorden.size() > 2 && woorden.get(0).is("(") && sluithaak(woorden, 0) == woorden.size() - 1
                ? zonderHaakjes(woorden.subList(1, woorden.size() - 1)) : woorden;
    }

    private static int sluithaak(List<Feelwoord> woorden, int open) {
        int diepte = 0;
        for (int i = open; i < woorden.size(); i++) {
            diepte += woorden.get(i).opent() ? 1 : woorden.get(i).sluit() ? -1 : 0;
            if (diepte == 0) {
                return i;
            }
        }
        return woorden.size() - 1;
    }

    /** Place of {@code woord} that belongs to the innermost {@code if} that is open at {@code vanaf}. */
    private static int deel(List<Feelwoord> woorden, int vanaf, String woord) {
        int keuzen = 0;
        for (int i = vanaf; i < woorden.size(); i++) {
            if (woorden.get(i).opent()) {
                i = sluithaak(woorden, i);
            } else if (woorden.get(i).is(woord) && keuzen == 0) {
                return i;
            } else if (woorden.get(i).is("if")) {
                keuzen++;
            } else if (woorden.get(i).is("else")) {
                keuzen--;
            }
        }
        return woorden.size() - 1;
    }

    private static int eindeVanReeks(List<Feelwoord> woorden, int vanaf) {
        int i = vanaf;
        while (i < woorden.size() && !Set.of("return", "satisfies", ",").contains(woorden.get(i).tekst())) {
            i = (woorden.get(i).opent() ? sluithaak(woorden, i) : i) + 1;
        }
        return i;
    }

    private static List<List<Feelwoord>> argumenten(List<Feelwoord> woorden) {
        List<List<Feelwoord>> argumenten = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < woorden.size(); i++) {
            if (woorden.get(i).opent()) {
                i = sluithaak(woorden, i);
            } else if (woorden.get(i).is(",")) {
                argumenten.add(woorden.subList(begin, i));
                begin = i + 1;
            }
        }
        if (!woorden.isEmpty()) {
            argumenten.add(woorden.subList(begin, woorden.size()));
        }
        return argumenten;
    }
}
