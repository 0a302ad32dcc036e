package nl.onderdak.grootboek;

import java.util.List;

/** Entries that were booked together. */
public record Boekstuk(long boekstuk, String kenmerk, List<Boeking> boekingen) {

    static Boekstuk van(List<Boeking> boekingen) {
        return new Boekstuk(boekingen.get(0).boekstuk(), boekingen.get(0).kenmerk(), boekingen);
    }
}
