package nl.onderdak.mutatie;

/** Nobody listens. */
class Stil implements Voortgang {

    @Override
    public void begin(int totaal) {
    }

    @Override
    public void stap() {
    }

    @Override
    public void meld(String zin) {
    }
}
