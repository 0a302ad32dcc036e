package nl.onderdak.advies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.onderdak.regels.Rij;

/** A row that applied, as a reader of an answer sees it; in the contract under the same name. What has no value is absent in JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reden(String model, String beslissing, String rij, String toelichting, List<Verwijzing> bronnen, List<String> feiten,
        LocalDate geldigVan, LocalDate geldigTot, String zekerheid, String vraag) {

    /** A citation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Verwijzing(String verwijzing, String titel, String link) {
    }

    public static Reden van(Rij rij) {
        List<Verwijzing> bronnen = rij.bronnen().stream()
                .map(bron -> new Verwijzing(bron.verwijzing(), bron.titel().orElse(null), bron.link().orElse(null))).toList();
        return new Reden(rij.plaats().model(), rij.plaats().naam(), rij.id(), rij.toelichting(), bronnen, rij.feiten(),
                rij.geldigheid().van().orElse(null), rij.geldigheid().tot().orElse(null), rij.zekerheid().tekst(), rij.vraag().orElse(null));
    }
}
