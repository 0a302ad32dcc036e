package nl.onderdak.gevolg;

import java.util.List;

/** Has the parts of a population worked out, by whoever does it. */
interface Verdeling {

    /**
     * @param delen of the same size whoever does them
     * @return what came of each, in the order of the list
     * @throws java.util.concurrent.CancellationException when the work was told to stop
     */
    List<List<Antwoord>> reken(Tweeluik tweeluik, List<List<Vraag>> delen, Voortgang voortgang);

    /** In this process alone. */
    static Verdeling hier(Ploeg ploeg) {
        return (tweeluik, delen, voortgang) -> {
            Vraagbeantwoording beantwoording = new Vraagbeantwoording(tweeluik);
            return ploeg.doe(delen, deel -> deel.stream().map(vraag -> {
                voortgang.stap();
                return beantwoording.antwoord(vraag);
            }).toList());
        };
    }
}
