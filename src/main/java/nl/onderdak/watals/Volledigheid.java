package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.ontleding.Feit;
import nl.onderdak.ontleding.Rekenplek;
import nl.onderdak.ontleding.Samenhang;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Says, in Dutch, what of a question no trying of values per cell can cover. */
final class Volledigheid {

    private final Vraag vraag;
    private final Samenhang samenhang;
    private final List<Rekenplek> plekken;

    Volledigheid(Vraag vraag, Samenhang samenhang, List<Rekenplek> plekken) {
        this.vraag = vraag;
        this.samenhang = samenhang;
        this.plekken = plekken;
    }

    /** @param feiten the facts that were varied */
    List<String> redenen(List<Feit> feiten) {
        List<String> redenen = new ArrayList<>();
        Set<String> paden = feiten.stream().map(Feit::pad).collect(Collectors.toSet());
        Map<String, Set<String>> perPlek = new TreeMap<>();
        for (Rekenplek plek : plekken) {
            List<String> geraakt = plek.paden().stream().filter(paden::contains).toList();
            if (geraakt.size() > (plek.vergelijking() ? 1 : 0)) {
                perPlek.computeIfAbsent(plek.waar() + " (" + Feitenlezer.kort(plek.uitdrukking()) + ")", leeg -> new TreeSet<>()).addAll(geraakt);
            }
        }
        perPlek.forEach((plek, geraakt) -> redenen.add(plek + " vergelijkt of berekent met " + String.join(", ", geraakt)
                + "; daarvan zijn waarden geprobeerd, niet alle."));
        feiten.stream().filter(feit -> feit.type() instanceof Feittype.Tekst)
                .forEach(feit -> redenen.add("Het veld " + feit.pad() + " is vrije tekst; alleen de waarden die in een tabel staan zijn geprobeerd."));
        vraag.model().invoer().forEach(gegeven -> lijsten("/" + gegeven.naam(), gegeven.naam(), gegeven.type(), vraag.feiten().path(gegeven.naam()), redenen));
        return redenen.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private void lijsten(String pointer, String pad, Feittype type, JsonNode waarde, List<String> redenen) {
        if (type instanceof Feittype.Structuur structuur) {
            for (Gegeven veld : structuur.velden()) {
                lijsten(pointer + "/" + veld.naam(), pad + "." + veld.naam(), veld.type(), waarde.path(veld.naam()), redenen);
            }
        } else if (type instanceof Feittype.Lijst && samenhang.leuntOp(vraag.beslissingen(), pad) && magErbij(pointer)) {
            redenen.add("Van de lijst " + pointer + " zijn alleen de onderdelen die er zijn onderzocht; een onderdeel erbij of eraf niet.");
        }
    }

    private boolean magErbij(String pointer) {
        return vraag.vast().stream().noneMatch(vast -> pointer.equals(vast) || pointer.startsWith(vast + "/"))
                && (vraag.kan().isEmpty() || vraag.kan().stream().anyMatch(kan -> pointer.equals(kan) || pointer.startsWith(kan + "/")));
    }
}
