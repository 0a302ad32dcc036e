package nl.onderdak.toewijzing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/** Walks through the lines of an exchange file and the fields of a line, without making a string of what is a number. */
final class Regelvelden {

    private static final int CIJFERS = 18;
    private static final int LANGSTE_CITAAT = 40;
    /** From here on a line lists values, which a comma separates as well; before it a comma is part of an id. */
    private static final int LIJST_NA = 3;

    private final InputStream bron;
    private final byte[] blok = new byte[1 << 18];
    private int blokplaats;
    private int bloklengte;
    private byte[] regel = new byte[1 << 12];
    private int lengte;
    private int nummer;
    private int begin;
    private int einde;
    private int veld;

    Regelvelden(InputStream bron) {
        this.bron = bron;
    }

    /** Goes to the next line that is not empty; false at the end. */
    boolean volgendeRegel() throws IOException {
        do {
            if (!leesRegel()) {
                return false;
            }
        } while (lengte == 0);
        einde = -1;
        veld = 0;
        return true;
    }

    private boolean leesRegel() throws IOException {
        lengte = 0;
        boolean iets = false;
        while (true) {
            if (blokplaats == bloklengte) {
                bloklengte = Math.max(0, bron.read(blok));
                blokplaats = 0;
                if (bloklengte == 0) {
                    nummer++;
                    return iets;
                }
            }
            iets = true;
            int tot = blokplaats;
            while (tot < bloklengte && blok[tot] != '\n') {
                tot++;
            }
            voegToe(tot - blokplaats);
            blokplaats = tot;
            if (tot < bloklengte) {
                blokplaats++;
                nummer++;
                if (lengte > 0 && regel[lengte - 1] == '\r') {
                    lengte--;
                }
                return true;
            }
        }
    }

    private void voegToe(int aantal) {
        if (lengte + aantal > regel.length) {
            regel = Arrays.copyOf(regel, Math.max(2 * regel.length, lengte + aantal));
        }
        System.arraycopy(blok, blokplaats, regel, lengte, aantal);
        lengte += aantal;
    }

    int nummer() {
        return nummer;
    }

    /** Number of fields of this line. */
    int aantal() {
        int velden = 1;
        for (int i = 0; i < lengte; i++) {
            if (scheidt(regel[i], velden)) {
                velden++;
            }
        }
        return velden;
    }

    private static boolean scheidt(byte teken, int velden) {
        return teken == ';' || teken == ',' && velden > LIJST_NA;
    }

    /** Goes to the next field, which the caller knows to be there. */
    void volgende() {
        begin = einde + 1;
        einde = begin;
        veld++;
        while (einde < lengte && !scheidt(regel[einde], veld)) {
            einde++;
        }
    }

    /** The field as text. */
    String tekst() {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(regel, begin, einde - begin)).toString();
        } catch (CharacterCodingException e) {
            throw fout("veld " + veld + " is geen UTF-8; sla het bestand op als UTF-8.");
        }
    }

    boolean isStreep() {
        return einde - begin == 1 && regel[begin] == '-';
    }

    /**
     * The field as a whole number.
     *
     * @param naam what the field is, for the message; only asked when there is one
     */
    long getal(Supplier<String> naam, long laagste, long hoogste) {
        boolean negatief = begin < einde && regel[begin] == '-';
        int cijfer = negatief ? begin + 1 : begin;
        boolean geldig = cijfer < einde && einde - cijfer <= CIJFERS;
        long getal = 0;
        for (; geldig && cijfer < einde; cijfer++) {
            geldig = regel[cijfer] >= '0' && regel[cijfer] <= '9';
            getal = 10 * getal + regel[cijfer] - '0';
        }
        getal = negatief ? -getal : getal;
        if (!geldig || getal < laagste || getal > hoogste) {
            throw fout(naam.get() + " is '" + citaat() + "'; toegestaan is een geheel getal van " + laagste + " tot en met " + hoogste + ".");
        }
        return getal;
    }

    private String citaat() {
        String tekst = new String(regel, begin, einde - begin, StandardCharsets.UTF_8);
        return tekst.length() <= LANGSTE_CITAAT ? tekst : tekst.substring(0, LANGSTE_CITAAT) + "…";
    }

    OngeldigeOpgave fout(String wat) {
        return new OngeldigeOpgave(nummer, wat);
    }
}
