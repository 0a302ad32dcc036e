package nl.onderdak.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that a public repository has, with in them what a reader looks for. */
class RepositoryTest {

    private static final Pattern REGEL = Pattern.compile("(?m)^\\* (\\w+): ");
    private static final Pattern VERWIJZING = Pattern.compile("`([\\w./-]+\\.(md|yml|json|properties|txt))`|\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void theLicenceIsTheOneThatEveryPartNames() throws IOException {
        assertThat(lees("LICENSE")).startsWith("# EUROPEAN UNION PUBLIC LICENCE v. 1.2");
        assertThat(lees("pom.xml")).contains("<name>EUPL-1.2</name>");
        assertThat(lees("src/main/webui/package.json")).contains("\"license\": \"EUPL-1.2\"");
    }

    @Test
    void whoWantsToReportContributeOrDecideReadsHow() throws IOException {
        assertThat(lees("SECURITY.md")).containsPattern("\\w+@\\w+").contains("not in a public issue", "working days");
        assertThat(lees("CONTRIBUTING.md")).contains("`mvn -B verify`", "CHANGELOG.md");
        assertThat(lees("GOVERNANCE.md")).contains("maintainer", "legal reviewer", "security contact");
    }

    @Test
    void everyChangeIsOfOneOfThreeKindsAndAllAreThere() throws IOException {
        assertThat(soorten(lees("CHANGELOG.md"))).containsExactlyInAnyOrder("rule", "interface", "technical");
    }

    @Test
    void aChangeOfAnotherKindIsNoticed() throws IOException {
        assertThat(soorten(lees("CHANGELOG.md") + "* fix: something\n")).contains("fix");
        assertThat(soorten(lees("CHANGELOG.md") + "* something\n")).contains("");
    }

    private static Set<String> soorten(String wijzigingen) {
        return wijzigingen.lines().filter(regel -> regel.startsWith("* ")).map(regel -> {
            Matcher soort = REGEL.matcher(regel);
            return soort.find() ? soort.group(1) : "";
        }).collect(Collectors.toSet());
    }

    /** It is a draft: an organisation that publishes it fills in who it is and what an examination found. */
    @Test
    void theAccessibilityStatementClaimsNothingThatOnlyAnExaminationCan() throws IOException {
        String verklaring = lees("docs/toegankelijkheidsverklaring.md");

        assertThat(verklaring).contains("(concept)", "EN 301 549", "Nalevingsstatus", "Vragen en klachten", "36 maanden");
        assertThat(Pattern.compile("\\{\\{[^}]*in te vullen door de beheerder[^}]*\\}\\}").matcher(verklaring).results().count()).isGreaterThanOrEqualTo(7);
        assertThat(verklaring).doesNotContainPattern("(?i)voldoet volledig|volledig toegankelijk|status A\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "GOVERNANCE.md", "SECURITY.md", "docs/beheer.md", "docs/besluiten/017-kubernetes.md", "docs/toegankelijkheidsverklaring.md"})
    void everyFileThatAPageNamesIsThere(String pagina) throws IOException {
        assertThat(doodlopend(pagina, lees(pagina))).isEmpty();
    }

    @Test
    void aPageThatNamesAFileThatIsNotThereIsNoticed() {
        assertThat(doodlopend("README.md", "See `docs/nergens.md` and [this](docs/ook-niet.md).")).containsExactly("docs/nergens.md", "docs/ook-niet.md");
    }

    private static List<String> doodlopend(String pagina, String tekst) {
        List<String> doodlopend = new ArrayList<>();
        VERWIJZING.matcher(tekst).results().map(plek -> plek.group(1) == null ? plek.group(3) : plek.group(1)).filter(naam -> !naam.startsWith("target/"))
                .filter(naam -> plekken(pagina, naam).noneMatch(Files::exists)).forEach(doodlopend::add);
        return doodlopend;
    }

    /** A name is seen from the page, from the top, or from where such files stand. */
    private static Stream<Path> plekken(String pagina, String naam) {
        Path map = Path.of(pagina).toAbsolutePath().getParent();
        return Stream.of(map.resolve(naam), Path.of(naam), Path.of("dmn", naam), Path.of("src/main/resources", naam));
    }

    @Test
    void theImageRunsAsSomebodyElseThanRootFromAFixedBase() throws IOException {
        assertThat(image(lees("Containerfile"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?m)^USER .*$", "-XX:AOTCache=\\S+", "(?m)^COPY .*$", "25\\.0\\.3_9-jre-noble"})
    void anImageThatDoesNotIsRefused(String weg) throws IOException {
        assertThat(image(lees("Containerfile").replaceAll(weg, ""))).isNotEmpty();
    }

    private static List<String> image(String bestand) {
        List<String> tekorten = new ArrayList<>();
        eis(tekorten, bestand, "(?m)^ARG JRE=eclipse-temurin:25[0-9._]+-jre[a-z0-9-]*$", "no fixed Java 25 runtime");
        eis(tekorten, bestand, "(?m)^USER [1-9][0-9]+$", "the user is root, or has only a name, of which a cluster cannot know that it is not root");
        eis(tekorten, bestand, "(?s)\\nRUN java -XX:AOTCacheOutput=(\\S+) .*\\nENTRYPOINT \\[\"java\", \"-XX:AOTCache=\\1\"", "no AOT cache");
        eis(tekorten, bestand, "(?m)^COPY target/quarkus-app /app$", "the service is not in it");
        return tekorten;
    }

    private static void eis(List<String> tekorten, String tekst, String patroon, String tekort) {
        if (!Pattern.compile(patroon).matcher(tekst).find()) {
            tekorten.add(tekort);
        }
    }

    private static String lees(String bestand) throws IOException {
        return Files.readString(Path.of(bestand));
    }
}
