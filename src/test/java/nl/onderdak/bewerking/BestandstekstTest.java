package nl.onderdak.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;

class BestandstekstTest {

    @Test
    void everyElementOfEveryModelIsFoundAtItsPlace() {
        for (Regelbestand bestand : Projectregels.modellen()) {
            String tekst = Bestandstekst.van(bestand).inhoud();

            Bestandstekst.van(bestand).wortel().alles().forEach(element -> {
                assertThat(tekst.startsWith("<" + element.voorvoegsel() + element.naam(), element.begin())).isTrue();
                assertThat(tekst.startsWith(">", element.eind() - 1)).isTrue();
                assertThat(element.inhoudEind() == element.eind() || tekst.startsWith("</" + element.voorvoegsel() + element.naam() + ">",
                        element.inhoudEind())).isTrue();
            });
        }
    }

    @Test
    void placesHoldWhateverTheTextIsMadeOf() {
        String tekst = "<?xml version='1.0'?>\r\n<!-- <a id='nee'> é -->\r\n<a>\r\n  <b id='één' t=\"x > '\"/>é\uD83D\uDE00&amp;&#x1F600;<![CDATA[ <c id=\"nee\"> ]]>\r\n"
                + "  <?doe <niets> ?><c id='twee' >&lt;</c\n></a>";

        Bestandstekst bestand = Bestandstekst.van("proef.dmn", tekst);

        assertThat(bestand.element("één").orElseThrow().begin()).isEqualTo(tekst.indexOf("<b"));
        assertThat(bestand.element("één").orElseThrow().eind()).isEqualTo(tekst.indexOf("/>") + 2);
        assertThat(tekst.substring(bestand.element("twee").orElseThrow().begin(), bestand.element("twee").orElseThrow().eind()))
                .isEqualTo("<c id='twee' >&lt;</c\n>");
        assertThat(bestand.element("twee").orElseThrow().tekst()).isEqualTo("<");
        assertThat(bestand.element("nee")).isEmpty();
    }

    @Test
    void aFileThatNobodyTouchedKeepsItsBytes() {
        Projectregels.modellen().forEach(bestand -> assertThat(Bestandstekst.van(bestand).bestand().inhoud()).isEqualTo(bestand.inhoud()));
    }

    @Test
    void aTableIsReadWithoutCompilingIt() {
        Bestandstekst bestand = Bestandstekst.van("voorbeeld.dmn", Proefconcept.MODEL.replace("150.00", "150..(00"));

        Tabeltekst tabel = bestand.tabel("bedrag").orElseThrow();

        assertThat(tabel.trefregel()).isEqualTo("UNIQUE");
        assertThat(tabel.kolommen()).extracting(Kolomtekst::titel).containsExactly("plaats", "peildatum", "recht", "bedrag");
        assertThat(tabel.kolommen()).extracting(kolom -> kolom.uitdrukking().orElse("")).containsExactly("opvang.plaats", "peildatum", "", "");
        assertThat(tabel.kolommen()).extracting(kolom -> kolom.type().orElse("")).containsExactly("string", "date", "Recht", "Euro");
        assertThat(tabel.periodekolom()).hasValue(tabel.kolommen().get(1));
        assertThat(tabel.rij("VBD-002").orElseThrow().cel(tabel.kolommen().get(3))).isEqualTo("150..(00");
        assertThat(tabel.rij("VBD-003").orElseThrow().annotatie(Annotatie.VRAAG)).isEqualTo("Wat is hier redelijk?");
        assertThat(bestand.tabelVan("VBD-004")).hasValue(tabel);
    }

    @Test
    void aFileThatIsNoXmlOrNoUtf8OrHasADocumentTypeIsRefused() {
        assertThatThrownBy(() -> Bestandstekst.van("x.dmn", "<a><b></a>").tabellen()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("geen geldige XML");
        assertThatThrownBy(() -> Bestandstekst.van("x.dmn", "<!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>").tabellen())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bestandstekst.van("x.dmn", "<!DOCTYPE a><a/>").tabellen()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
        assertThatThrownBy(() -> Bestandstekst.van(new Regelbestand("x.dmn", "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1))))
                .isInstanceOf(OngeldigeBewerking.class);
    }

    @Test
    void aChangeOfWhatIsNotThereIsRefused() {
        Bestandstekst bestand = Bestandstekst.van("x.dmn", "<a>een</a>");

        assertThat(bestand.pasToe(List.of(new Splitsing(3, "een", "twee"))).inhoud()).isEqualTo("<a>twee</a>");
        assertThatThrownBy(() -> bestand.pasToe(List.of(new Splitsing(3, "twee", "een")))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bestand.pasToe(List.of(new Splitsing(9, "a>>", "")))).isInstanceOf(IllegalArgumentException.class);
    }
}
