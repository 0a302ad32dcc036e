package nl.onderdak.toewijzing;

import java.util.List;

/** What the load of each municipality costs, laid out flat because the search asks it a hundred million times. */
final class Lastkosten {

    private final int banden;
    private final long[] grens;
    private final long[] kosten;
    private final long[] begin;

    /** @param kosten in any unit; scaled costs give scaled results */
    Lastkosten(List<Gemeente> gemeenten, long[] kosten) {
        this.banden = kosten.length;
        this.kosten = kosten;
        this.grens = new long[gemeenten.size() * banden];
        this.begin = new long[gemeenten.size() * banden];
        for (int j = 0; j < gemeenten.size(); j++) {
            long totaal = 0;
            long vorige = 0;
            for (int k = 0; k < banden; k++) {
                long einde = gemeenten.get(j).grenzen().get(k);
                grens[j * banden + k] = einde;
                begin[j * banden + k] = totaal - kosten[k] * vorige;
                totaal += kosten[k] * (einde - vorige);
                vorige = einde;
            }
        }
    }

    static Lastkosten van(Opgave opgave) {
        return new Lastkosten(opgave.gemeenten(), opgave.kosten().perPersoon().stream().mapToLong(Long::longValue).toArray());
    }

    int banden() {
        return banden;
    }

    long ruimte(int gemeente) {
        return grens[gemeente * banden + banden - 1];
    }

    /** Costs of a load that fits. */
    long totaal(int gemeente, long last) {
        int k = gemeente * banden;
        while (last > grens[k]) {
            k++;
        }
        return begin[k] + kosten[k - gemeente * banden] * last;
    }

    /** Costs of the next person; the caller sees to it that there is room. */
    long volgende(int gemeente, long last) {
        int k = gemeente * banden;
        while (last >= grens[k]) {
            k++;
        }
        return kosten[k - gemeente * banden];
    }

    /** Costs of the last person of a load above zero. */
    long laatste(int gemeente, long last) {
        int k = gemeente * banden;
        while (last > grens[k]) {
            k++;
        }
        return kosten[k - gemeente * banden];
    }

    /** Persons that can be added, or taken away, before the costs of one person change. */
    long totBandeinde(int gemeente, long last) {
        int k = gemeente * banden;
        while (last >= grens[k]) {
            k++;
        }
        return grens[k] - last;
    }

    /** Persons that can be taken away from a load above zero before the costs of the last person change. */
    long totBandbegin(int gemeente, long last) {
        int k = gemeente * banden;
        while (last > grens[k]) {
            k++;
        }
        return last - (k == gemeente * banden ? 0 : grens[k - 1]);
    }

    /** Load at which every person that costs less than {@code prijs} is in, and none that costs as much. */
    long lastOnder(int gemeente, long prijs) {
        long last = 0;
        for (int k = 0; k < banden && kosten[k] < prijs; k++) {
            last = grens[gemeente * banden + k];
        }
        return last;
    }

    /** Load at which every person that costs {@code prijs} or less is in. */
    long lastTotEnMet(int gemeente, long prijs) {
        long last = 0;
        for (int k = 0; k < banden && kosten[k] <= prijs; k++) {
            last = grens[gemeente * banden + k];
        }
        return last;
    }
}
