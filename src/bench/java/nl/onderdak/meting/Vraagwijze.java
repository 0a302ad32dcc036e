package nl.onderdak.meting;

/** A way to have a question answered inside this process. */
interface Vraagwijze {

    /** The answer, which the caller has to use so that it is really made. */
    Object antwoord(Proefregels.Vraag vraag);
}
