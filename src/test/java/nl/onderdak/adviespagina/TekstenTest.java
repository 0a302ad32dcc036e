package nl.onderdak.adviespagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of the page in all languages. */
class TekstenTest {

    private static final Pattern PLAATS = Pattern.compile("\\{\\d}");
    private static final int LANGSTE_ZIN = 20;

    @ParameterizedTest
    @EnumSource(Taal.class)
    void everyLanguageHasTheSameKeysAndPlaceholdersAndNoEmptyText(Taal taal) {
        Properties nederlands = Teksten.lees(Taal.NL);
        Properties teksten = Teksten.lees(taal);

        assertThat(teksten.stringPropertyNames()).isEqualTo(nederlands.stringPropertyNames());
        for (String sleutel : teksten.stringPropertyNames()) {
            assertThat(teksten.getProperty(sleutel)).as(sleutel).isNotBlank();
            assertThat(plaatsen(teksten, sleutel)).as(sleutel).isEqualTo(plaatsen(nederlands, sleutel));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Taal.class, names = "NL")
    void noDutchSentenceIsLong(Taal taal) {
        Teksten.lees(taal).forEach((sleutel, tekst) -> Arrays.stream(String.valueOf(tekst).split("[.:;?]"))
                .forEach(zin -> assertThat(zin.strip().split("\\s+")).as("%s: %s", sleutel, zin).hasSizeLessThanOrEqualTo(LANGSTE_ZIN)));
    }

    @ParameterizedTest
    @EnumSource(value = Taal.class, names = "NL", mode = EnumSource.Mode.EXCLUDE)
    void aTranslationSaysThatNobodyCheckedItOnTheLaw(Taal taal) {
        assertThat(Teksten.in(taal).tekst("vertaling")).contains("niet juridisch nagezien");
    }

    private static long plaatsen(Properties teksten, String sleutel) {
        return PLAATS.matcher(teksten.getProperty(sleutel)).results().count();
    }
}
