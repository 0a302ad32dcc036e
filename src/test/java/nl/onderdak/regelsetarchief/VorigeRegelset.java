package nl.onderdak.regelsetarchief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.opslag.Toegang;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;

/**
 * A rule set that was in force here before, with another amount and a row less, and a model of its own with a table of 300 rows in which
 * somebody wrote more than words: what a later release finds in its database.
 */
public final class VorigeRegelset {

    private static final String BEDRAG = "<outputEntry id=\"LEG-023.uitkomst\"><text>189.13</text></outputEntry>";
    private static final String ANDER_BEDRAG = "<outputEntry id=\"LEG-023.uitkomst\"><text>1.00</text></outputEntry>";
    private static final int POORTREGEL = 3;
    private static final int RIJEN = 300;

    private VorigeRegelset() {
    }

    /**
     * Stores it in the database of a running service.
     *
     * @param map the folder of that database
     * @return its hash
     */
    public static String bewaar(Path map) throws IOException, SQLException {
        List<Regelbestand> bestanden = Stream.concat(Projectregels.regelset().stream().map(VorigeRegelset::vorige), Stream.of(langeTabel()))
                .sorted(Comparator.comparing(Regelbestand::naam)).toList();
        List<Regelbestand> alles = Stream.concat(bestanden.stream(), Projectregels.gevallen().stream()).toList();
        String regelset = Inhoudshash.van(bestanden);
        String uitgave = Inhoudshash.van(alles);
        Toegang toegang = new Toegang(Integer.parseInt(Files.readAllLines(map.resolve("gegevens/postmaster.pid")).get(POORTREGEL).strip()), "onderdak",
                Files.readString(map.resolve("wachtwoord")).strip());
        try (Connection verbinding = DriverManager.getConnection(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord())) {
            verbinding.setAutoCommit(false);
            try (PreparedStatement invoer = verbinding.prepareStatement("insert into regelsetuitgave (hash, regelset, sinds) "
                    + "values (?, ?, now() - interval '30 days') on conflict do nothing")) {
                invoer.setString(1, uitgave);
                invoer.setString(2, regelset);
                invoer.executeUpdate();
            }
            new Regelsettabel(verbinding).voegToe(uitgave, regelset, alles);
            verbinding.commit();
        }
        return regelset;
    }

    private static Regelbestand vorige(Regelbestand bestand) {
        if (!bestand.naam().equals("leefgeld.dmn")) {
            return bestand;
        }
        String tekst = new String(bestand.inhoud(), StandardCharsets.UTF_8);
        String ander = tekst.replace(BEDRAG, ANDER_BEDRAG).replaceFirst("(?s)\\s*<rule id=\"LEG-024\">.*?</rule>", "");
        if (!ander.contains(ANDER_BEDRAG) || ander.contains("\"LEG-024\"")) {
            throw new IllegalStateException("leefgeld.dmn no longer has rows LEG-023 and LEG-024 as this test knows them");
        }
        return new Regelbestand(bestand.naam(), ander.getBytes(StandardCharsets.UTF_8));
    }

    private static Regelbestand langeTabel() throws IOException {
        String model = Files.readString(Path.of("src", "test", "resources", "voorbeeld.dmn"));
        int eerste = model.indexOf("<rule id=\"VBD-001\">");
        String rij = model.substring(eerste, model.indexOf("</rule>", eerste) + "</rule>".length());
        StringBuilder rijen = new StringBuilder();
        for (int i = 1; i <= RIJEN; i++) {
            rijen.append(rij.replace("VBD-001", String.format("LNG-%03d", i))
                    .replace("Het eerste bedrag.", "Rij " + i + ": &lt;script&gt;window.ingeslopen = true&lt;/script&gt;")
                    .replace("&amp;g=2022-04-01</text>", "&amp;g=2022-04-01 | javascript:alert(1)</text>"));
        }
        return new Regelbestand("voorbeeld.dmn", model.replace(rij, rijen).getBytes(StandardCharsets.UTF_8));
    }
}
