package nl.onderdak.gemeente;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Zekerheid;

/** Adds up the municipalities of one region. */
final class Regiotelling {

    private final Regio regio;
    private final List<String> codes = new ArrayList<>();
    private final List<String> zonderAantal = new ArrayList<>();
    private Zekerheid zekerheid = Zekerheid.BEVESTIGD;
    private int som;

    Regiotelling(Regio regio) {
        this.regio = regio;
    }

    void telMee(String code, Inwoners inwoners) {
        codes.add(code);
        if (inwoners.aantal().isEmpty()) {
            zonderAantal.add(code);
        }
        if (inwoners.zekerheid() == Zekerheid.TE_BEVESTIGEN) {
            zekerheid = Zekerheid.TE_BEVESTIGEN;
        }
        som += inwoners.aantal().orElse(0);
    }

    Regiototaal totaal() {
        return new Regiototaal(regio, List.copyOf(codes), zonderAantal.isEmpty()
                ? new Inwoners(Optional.of(som), zekerheid, Optional.empty())
                : new Inwoners(Optional.empty(), zekerheid, Optional.of("Het aantal inwoners ontbreekt van " + String.join(", ", zonderAantal) + ".")));
    }
}
