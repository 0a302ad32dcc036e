package nl.onderdak.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.toegang.Gebruiker;

/** Makes requests that are nearly lawful. The same seed, contract and places give the same request for the same number. */
final class Fuzzgenerator {

    private static final Pattern PLAATS = Pattern.compile("\\{([^}]+)}");
    /** Work of seconds when it is lawful (rounds, calculations, compiling): one at a time, and hardly ever lawful. */
    private static final Pattern ZWAAR = Pattern.compile("POST /koppelrondes|POST /inwerkingtredingen|POST /modellen/_controleer"
            + "|PUT /bevolkingen/.*|POST .*/(doorrekeningen|mutaties)"
            + "|POST .*/_(keur-goed|dien-in|beoordeel|werk-bij|batch|wat-als)|.*/gevolgen|PUT .*/(werkblad|bestanden/.*)");
    /** Long answers, and what is much work whatever is sent: their turn is mostly another's. */
    private static final Pattern LANG = Pattern.compile("POST /voorzieningen|POST .*/mutaties|GET /wijzigingsvoorstellen/[^/]+"
            + "|GET .*/(bevindingen|verschillen/.*|cprmv|rijen|bronnen|algoritmeregister|"
            + "werkblad|conflicten|openapi.json|\\{halfjaar}|\\{tabel}|gevallen|gemeenten)");
    private static final int BEURT = 6;
    /** Three of them fit on the line that the server reads. */
    private static final int LENGTE = 1200;
    private static final List<String> GEBRUIKERS =
            List.of("lezer", "beleidsmaker", "beleidsmaker", "beleidsmaker", "tweede-beleidsmaker", "beoordelaar", "goedkeurder", "beheerder");
    private static final List<String> METHODEN = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND");
    private static final List<String> VREEMD = List.of("%00", "%0d%0aX:1", "..%2f..%2fx", "%2e%2e%2f", "%c3%28", "%ff", "%F0%9F%98%80", "-1", "0",
            "99999999999999999999", "null", "%20", "%25", "%2F", "'%20or%201=1--", "00000000-0000-4000-8000-000000000000", "$%7Bx%7D", "%7B%7D",
            "2023-02-30", "0000-01-01", "9999-12-31", "%2B999999999-12-31", "2025-III", "2025-0", "9999999999-I", "GM9999", "*", "..;", "%5c..%5c",
            "geldend%00", "1e99999", "true", "2025-1", "2025-06-02", "geldend", "a+b", "%E2%80%AE", "%ED%A0%80", ";x=1",
            "concept:00000000-0000-4000-8000-000000000000", "leefgeld.dmn", "bekend,onbekend");
    private static final List<String> ONTOELAATBAAR = List.of("%zz", "%", "%u0041", "[", "{x}", "|", "\u00e9", "\u0001", "\\", "..", ".", "\"",
            "<x>", "^", "%4", "#x");
    private static final List<String> MEDIATYPEN = List.of("application/json", "application/json; charset=utf-16", "application/json;charset=onzin",
            "text/plain", "x", "application/", "multipart/form-data; boundary=x", "multipart/form-data", "*/*", ";",
            "application/x-www-form-urlencoded", "application/xml", "text/csv", "application/x-ndjson", "application/zip", "application/*",
            "application/json, text/html", "text/html;q=x", "application/json;q=2", "application/problem+json", "text/event-stream",
            "application/octet-stream", "image/png", "text/csv;charset=utf-7");
    private static final List<String> KOPPEN = List.of("Idempotency-Key", "Onderdak-Betrokkene", "traceparent", "tracestate", "baggage", "If-Match",
            "If-None-Match", "If-Modified-Since", "Range", "X-Forwarded-For", "X-Forwarded-Proto", "X-HTTP-Method-Override", "Content-Encoding",
            "Accept-Encoding", "Accept-Language", "Accept-Charset", "Cookie", "Origin", "Access-Control-Request-Method", "Prefer", "Forwarded",
            "Content-Language", "Content-Disposition");
    private static final List<String> KOPWAARDEN = List.of("", "x", "*", "\"1\"", "\"999999999999\"", "W/\"1\"", "\"", "1", "-1", "bytes=0-", "gzip",
            "br;q=x", "nl-NL", "q=;", "00-00000000000000000000000000000000-0000000000000000-00",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "00-", "a=b;c", "a=1,b=2,=", "POST", "DELETE", "127.0.0.1",
            "http://example.org", "null", "999999999", "Thu, 01 Jan 1970 00:00:00 GMT", "00000000-0000-4000-8000-000000000000", "sleutel-1",
            "sleutel-2", "q_session=x; q_session=y", "attachment; filename=", "a".repeat(300), "for=\"[::1]\"", "%ff");
    private static final List<String> AANMELDINGEN = List.of("Basic", "Basic ", "Basic !!!", "Basic eDp5", "Basic Og==", "Basic YmVsZWlkc21ha2Vy",
            "Basic //79", "Bearer", "Bearer x", "Bearer a.b.c", "Bearer eyJhbGciOiJub25lIn0.e30.", "Negotiate x", "x", "Digest username=\"x\"",
            "Basic eDp5, Basic eDp5");

    private final long zaad;
    private final List<Contractbewerking> bewerkingen;
    private final Map<String, List<String>> plaatsen;

    /**
     * @param plaatsen what exists, by the name of a path parameter or, of an {@code id}, by the path before it
     */
    Fuzzgenerator(long zaad, List<Contractbewerking> bewerkingen, Map<String, List<String>> plaatsen) {
        this.zaad = zaad;
        this.bewerkingen = bewerkingen;
        this.plaatsen = plaatsen;
    }

    /** Requests in turn for every operation. */
    Fuzzverzoek verzoek(int nummer) {
        Random toeval = new Random(new SplittableRandom(zaad + nummer).nextLong());
        Contractbewerking bewerking = bewerkingen.get(nummer % bewerkingen.size());
        while (LANG.matcher(bewerking.toString()).matches() && toeval.nextInt(BEURT) > 0) {
            bewerking = uit(bewerkingen, toeval);
        }
        boolean zwaar = ZWAAR.matcher(bewerking.toString()).matches();
        boolean ruw = toeval.nextInt(20) == 0;
        String methode = toeval.nextInt(25) == 0 ? uit(METHODEN, toeval) : bewerking.methode();
        Map<String, String> koppen = koppen(toeval);
        byte[] body = body(bewerking, zwaar && toeval.nextInt(100) > 0, koppen, toeval);
        List<String> paren = new ArrayList<>();
        koppen.forEach((naam, waarde) -> paren.addAll(List.of(naam, waarde)));
        return new Fuzzverzoek(nummer, bewerking, methode, "/v1" + pad(bewerking.pad(), ruw, toeval) + zoekvraag(bewerking, ruw, toeval), paren,
            body, ruw, zwaar);
    }

    private String pad(String patroon, boolean ruw, Random toeval) {
        Matcher plaats = PLAATS.matcher(patroon);
        StringBuilder pad = new StringBuilder();
        while (plaats.find()) {
            String voor = patroon.substring(0, plaats.start() - 1);
            List<String> bekend = plaatsen.getOrDefault(plaats.group(1).equals("id") ? voor : plaats.group(1), List.of());
            String waarde = !bekend.isEmpty() && toeval.nextInt(4) > 0 ? uit(bekend, toeval) : vreemd(ruw, toeval);
            plaats.appendReplacement(pad, Matcher.quoteReplacement(waarde));
        }
        plaats.appendTail(pad);
        return toeval.nextInt(40) == 0 ? pad + "/" + vreemd(ruw, toeval) : pad.toString();
    }

    private static String zoekvraag(Contractbewerking bewerking, boolean ruw, Random toeval) {
        List<String> delen = new ArrayList<>();
        for (String veld : bewerking.zoekvelden()) {
            if (toeval.nextInt(3) == 0) {
                delen.add(veld + "=" + vreemd(ruw, toeval));
            }
        }
        if (toeval.nextInt(12) == 0) {
            delen.add(vreemd(ruw, toeval) + (toeval.nextBoolean() ? "=" + vreemd(ruw, toeval) : "&&="));
        }
        return delen.isEmpty() ? "" : "?" + String.join("&", delen);
    }

    private static Map<String, String> koppen(Random toeval) {
        Map<String, String> koppen = new LinkedHashMap<>();
        int wie = toeval.nextInt(10);
        if (wie < 6) {
            koppen.put("Authorization", Gebruiker.kop(uit(GEBRUIKERS, toeval)));
        } else if (wie == 6) {
            koppen.put("Authorization", uit(AANMELDINGEN, toeval));
        }
        if (toeval.nextInt(8) == 0) {
            koppen.put("Accept", uit(MEDIATYPEN, toeval));
        }
        for (int i = toeval.nextInt(3); i > 0; i--) {
            koppen.put(uit(KOPPEN, toeval), uit(KOPWAARDEN, toeval));
        }
        return koppen;
    }

    private byte[] body(Contractbewerking bewerking, boolean bedorven, Map<String, String> koppen, Random toeval) {
        List<Map.Entry<String, byte[]>> keuzes = new ArrayList<>(bewerking.bodies().entrySet());
        boolean zonder = keuzes.isEmpty();
        if (zonder && toeval.nextInt(20) > 0) {
            return new byte[0];
        }
        Map.Entry<String, byte[]> keus = zonder ? Map.entry("application/json", new byte[0]) : uit(keuzes, toeval);
        koppen.put("Content-Type", toeval.nextInt(12) == 0 ? uit(MEDIATYPEN, toeval) : keus.getKey());
        return switch (toeval.nextInt(20)) {
            case 0, 1, 2 -> bedorven ? Verknoeier.bytes(keus.getValue(), toeval) : keus.getValue();
            case 3, 4 -> Verknoeier.bytes(keus.getValue(), toeval);
            case 5 -> Verknoeier.willekeurig(toeval);
            case 6 -> uit(bewerkingen, toeval).bodies().values().stream().findFirst().orElse(new byte[0]);
            default -> Verknoeier.json(bedorven ? Verknoeier.json(keus.getValue(), toeval) : keus.getValue(), toeval);
        };
    }

    private static String vreemd(boolean ruw, Random toeval) {
        return switch (toeval.nextInt(30)) {
            case 0 -> UUID.nameUUIDFromBytes(new byte[] {(byte) toeval.nextInt()}).toString();
            case 1 -> "a".repeat(toeval.nextInt(LENGTE));
            default -> uit(ruw && toeval.nextBoolean() ? ONTOELAATBAAR : VREEMD, toeval);
        };
    }

    private static <T> T uit(List<T> keuzes, Random toeval) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }
}
