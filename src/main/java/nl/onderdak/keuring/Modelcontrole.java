package nl.onderdak.keuring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;

/** Checks models from outside, one at a time, and keeps nothing of them. */
@ApplicationScoped
public class Modelcontrole {

    private static final int WACHTENDEN = 4;
    private static final int GEDULD_SECONDEN = 30;

    private final GeldendeRegelset geldend;
    private final Proefproces proef = new Proefproces();
    private final Semaphore rij = new Semaphore(WACHTENDEN);
    private final Semaphore beurt = new Semaphore(1, true);

    public Modelcontrole(GeldendeRegelset geldend) {
        this.geldend = geldend;
    }

    /**
     * @param gestuurd the models, and cases of them
     * @throws Geweigerd 503 when too many are waiting
     */
    public Modeloordeel controleer(List<Regelbestand> gestuurd) {
        if (!rij.tryAcquire()) {
            throw teDruk();
        }
        try {
            if (!beurt.tryAcquire(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
                throw teDruk();
            }
            try {
                return oordeel(gestuurd, geldend.nu());
            } finally {
                beurt.release();
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw teDruk();
        } finally {
            rij.release();
        }
    }

    private static Geweigerd teDruk() {
        return new Geweigerd(Probleem.van(503, "Het is nu te druk", "Er wachten al " + WACHTENDEN + " modellen op controle. Probeer het over enkele seconden opnieuw."));
    }

    private Modeloordeel oordeel(List<Regelbestand> gestuurd, Regelset basis) {
        List<Regelbestand> modellen = gestuurd.stream().filter(Regelbestand::isBeslismodel).toList();
        List<Bevinding> vijandig = modellen.stream().flatMap(bestand -> new Xmlkeuring(bestand).keur().stream()).toList();
        if (!vijandig.isEmpty()) {
            return Modeloordeel.van(List.of(), vijandig);
        }
        List<Bevinding> bevindingen = new ArrayList<>();
        List<Regelbestand> concept = aangevuld(modellen, basis, bevindingen);
        Conceptbeeld beeld = Conceptbeeld.van(concept, basis);
        bevindingen.addAll(beeld.bevindingen());
        boolean heel = bevindingen.isEmpty();
        for (String naam : beeld.veranderd()) {
            beeld.tabellen(beeld.modellen().get(naam)).forEach(tabel -> bevindingen.addAll(Tabelkeuring.keur(tabel)));
            bevindingen.addAll(Contractkeuring.keur(beeld, naam));
        }
        if (heel) {
            List<Regelbestand> alles = new ArrayList<>(concept);
            gestuurd.stream().filter(bestand -> !bestand.isBeslismodel()).forEach(alles::add);
            boolean verklaard = bevindingen.stream().anyMatch(bevinding -> bevinding.ernst() == Ernst.FOUT);
            proef.probeer(alles).stream().filter(bevinding -> !verklaard || !bevinding.code().equals("laden")).forEach(bevindingen::add);
        }
        return Modeloordeel.van(beeld.veranderd(), bevindingen);
    }

    /** With the models in force that they import. */
    private static List<Regelbestand> aangevuld(List<Regelbestand> modellen, Regelset basis, List<Bevinding> bevindingen) {
        Map<String, Regelbestand> geldend = new HashMap<>();
        basis.bestanden().stream().filter(Regelbestand::isBeslismodel)
                .forEach(bestand -> basis.definities(bestand).ifPresent(model -> geldend.put(model.getNamespace(), bestand)));
        Map<String, Definitions> gestuurd = new LinkedHashMap<>();
        modellen.forEach(bestand -> lees(bestand).ifPresent(model -> gestuurd.put(model.getNamespace(), model)));
        Set<Regelbestand> samen = new LinkedHashSet<>(modellen);
        List<Definitions> teVolgen = new ArrayList<>(gestuurd.values());
        for (int i = 0; i < teVolgen.size(); i++) {
            Definitions model = teVolgen.get(i);
            for (Import invoer : model.getImport()) {
                Optional<Regelbestand> bron = Optional.ofNullable(geldend.get(invoer.getNamespace()));
                if (gestuurd.containsKey(invoer.getNamespace())) {
                    continue;
                }
                if (bron.isEmpty()) {
                    bevindingen.add(Bevinding.fout("import-ontbreekt", Plaats.model(model.getName()),
                            "Model " + model.getName() + " importeert namespace " + invoer.getNamespace() + ", en dat model is er niet bij.",
                            "Stuur een zip met dit model en het model met namespace " + invoer.getNamespace() + "."));
                } else if (samen.add(bron.get())) {
                    teVolgen.add(basis.definities(bron.get()).orElseThrow());
                }
            }
        }
        return List.copyOf(samen);
    }

    /** A file that is no model has a finding of its own. */
    private static Optional<Definitions> lees(Regelbestand bestand) {
        try {
            return Optional.of(Modellezing.lees(bestand));
        } catch (OngeldigeRegelset geenModel) {
            return Optional.empty();
        }
    }
}
