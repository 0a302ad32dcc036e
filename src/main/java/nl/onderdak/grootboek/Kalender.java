package nl.onderdak.grootboek;

import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar: half-years are {@code 2023-I} or {@code 2023-II} (Huisvestingswet 2014 art. 1). */
public final class Kalender {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String TWEEDE = "-II";

    private Kalender() {
    }

    /** The day it is in the Netherlands. */
    public static LocalDate vandaag() {
        return LocalDate.now(NEDERLAND);
    }

    /** First day. */
    public static LocalDate begin(String halfjaar) {
        return LocalDate.of(Integer.parseInt(halfjaar.substring(0, 4)), halfjaar.endsWith(TWEEDE) ? 7 : 1, 1);
    }
}
