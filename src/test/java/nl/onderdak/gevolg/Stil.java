package nl.onderdak.gevolg;

/** Nobody listens. */
final class Stil implements Voortgang {

    @Override
    public void begin(Doorrekening.Fase fase, int totaal) {
    }

    @Override
    public void stap() {
    }
}
