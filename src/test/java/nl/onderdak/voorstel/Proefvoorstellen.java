package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.inwerking.Proefinwerking;
import nl.onderdak.inwerking.Uitgavevoorstel;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Proefdatabase;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Conceptbron;
import nl.onderdak.regelsetarchief.Proefregelsets;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.toegang.Rol;
import org.postgresql.ds.PGSimpleDataSource;

/** Proposals on a real database, without the service around them; the rule set in force is the small model with two cases. */
final class Proefvoorstellen implements AutoCloseable {

    static final String GEVALLEN = """
            geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.bedrag;verwacht.rijen
            VBD-G001;X01;Het eerste bedrag.;2022-05-01;goo;205.00;VBD-001
            VBD-G002;X03;Bij een gastgezin.;2022-05-01;poo;93.00;VBD-004
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Proefdatabase database;
    private final PGSimpleDataSource bron;
    private Service service;

    /** All of it as one process has it. */
    record Service(Proefinwerking inwerking, Concepten concepten, Voorstellen voorstellen, Bewerkingen bewerkingen, Stappen stappen, Bijwerking bijwerking,
            Aanvaarding aanvaarding, Concepttabellen tabellen, Voorstelschrijver schrijver, Bestandinvoer bestandinvoer, Werkbladinvoer werkbladinvoer, Regelsetkeuze keuze) {
    }

    Proefvoorstellen() throws IOException, SQLException {
        this(bestanden());
    }

    /** @param uitgave the rule set in force, cases included */
    Proefvoorstellen(List<Regelbestand> uitgave) throws IOException, SQLException {
        database = Proefdatabase.metTabellen();
        bron = database.bron();
        service = service(uitgave);
    }

    static List<Regelbestand> bestanden(String... vervangingen) {
        return List.of(Proefregelsets.bestand("voorbeeld.dmn", Proefregelsets.vervang(Proefregelsets.MODEL, vervangingen)),
                Proefregelsets.bestand("voorbeeld.gevallen.csv", GEVALLEN));
    }

    /** A process of its own on the same database, with this release. */
    Service service(List<Regelbestand> uitgave) {
        Gegevensbron gegevens = new Gegevensbron(bron);
        Regelsetarchief archief = new Regelsetarchief(gegevens);
        Optional<Uitgavevoorstel> uitgavevoorstel = Optional.of(new Uitgaveindiening(archief));
        Proefinwerking inwerking = new Proefinwerking(gegevens, archief, uitgave, uitgavevoorstel);
        List<Conceptbron> conceptbronnen = new ArrayList<>();
        Regelsetkeuze keuze = new Regelsetkeuze(inwerking.geldend(), archief, conceptbronnen);
        Basisbestanden basisbestanden = new Basisbestanden(archief);
        Conceptmodellen modellen = new Conceptmodellen();
        Concepten concepten = new Concepten(gegevens, basisbestanden, keuze);
        conceptbronnen.add(concepten);
        Voorstellen voorstellen = new Voorstellen(gegevens, concepten, keuze, archief);
        Bewerkingen bewerkingen = new Bewerkingen(gegevens, concepten, keuze, inwerking.geldend());
        return new Service(inwerking, concepten, voorstellen, bewerkingen, new Stappen(voorstellen, concepten, new Gevalgeheugen(), inwerking.inwerkingtreding()),
                new Bijwerking(concepten, bewerkingen, basisbestanden, modellen, keuze, archief), new Aanvaarding(concepten, bewerkingen),
                new Concepttabellen(concepten, modellen), new Voorstelschrijver(voorstellen, concepten, modellen, basisbestanden), new Bestandinvoer(concepten, bewerkingen),
                new Werkbladinvoer(gegevens, concepten, bewerkingen, modellen), keuze);
    }

    Service service() {
        return service;
    }

    Gegevensbron gegevensbron() {
        return new Gegevensbron(bron);
    }

    Basisbestanden basisbestanden() {
        return new Basisbestanden(new Regelsetarchief(gegevensbron()));
    }

    UUID maak(String door) {
        return service.voorstellen().maak(new Gebeurtenisinhoud.Omschrijving("Hoger bedrag", "De regeling is gewijzigd.", ""), door).id();
    }

    /** An edit as it comes in: JSON with single quotes. */
    Gebeurtenis bewerk(UUID voorstel, String door, String json) {
        return bewerk(service, voorstel, door, json);
    }

    static Gebeurtenis bewerk(Service service, UUID voorstel, String door, String json) {
        Veldlezer body = veldlezer(json);
        return service.bewerkingen().bewerk(voorstel, Bewerkinglezer.lees(body, Bewerkinglezer.soort(body)), body.gestuurd(), door);
    }

    Gebeurtenis bedrag(UUID voorstel, String door, String rij, String was, String wordt) {
        return bewerk(voorstel, door, "{'soort':'cel','rij':'" + rij + "','kolom':'bedrag.bedrag','was':'" + was + "','wordt':'" + wordt + "'}");
    }

    Gebeurtenis aanvaard(UUID voorstel, String door, String geval) {
        return service.aanvaarding().aanvaard(voorstel, "voorbeeld", geval, json("{'soort':'gevalaanvaarden','geval':'" + geval + "','model':'voorbeeld','toelichting':'Zo is het bedoeld.'}"), door);
    }

    static Veldlezer veldlezer(String json) {
        return Veldlezer.van(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    static JsonNode json(String tekst) {
        try {
            return JSON.readTree(tekst.replace('\'', '"'));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    Stappen.Verzoek verzoek(UUID voorstel, String door) {
        return new Stappen.Verzoek(voorstel, service.voorstellen().vind(voorstel).versie(), "Gezien.", door);
    }

    /** From draft to in force, by two others. */
    void zetInWerking(UUID voorstel) {
        zetInWerkingDoor(voorstel, "auteur");
    }

    void zetInWerkingDoor(UUID voorstel, String auteur) {
        service.stappen().dienIn(verzoek(voorstel, auteur));
        service.stappen().beoordeel(verzoek(voorstel, "beoordelaar"));
        service.stappen().keurGoed(verzoek(voorstel, "goedkeurder"));
    }

    String tekst(UUID voorstel) {
        return tekst(voorstel, "voorbeeld.dmn");
    }

    String tekst(UUID voorstel, String bestand) {
        return new String(service.concepten().concept(voorstel).bestand(bestand).orElseThrow().inhoud(), StandardCharsets.UTF_8);
    }

    static Persoon persoon(String naam) {
        return new Persoon(naam, Set.of(Rol.BELEIDSMAKER, Rol.BEOORDELAAR, Rol.GOEDKEURDER)::contains);
    }

    void voerUit(String opdracht) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement sql = verbinding.createStatement()) {
            sql.execute(opdracht);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
