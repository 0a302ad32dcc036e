package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;

/**
 * A model as it is answered.
 *
 * @param adviespad where it can be asked for advice, {@code /v1/leefgeld}; empty when it cannot
 * @param invoer the facts it takes; of Drools rules those of the message they are asked with
 * @param typen its own types
 */
record Modelbeschrijving(
        @JsonUnwrapped Modelregel regel,
        String regelset,
        Optional<String> adviespad,
        List<Typebeschrijving.Gegevenbeschrijving> invoer,
        List<Typebeschrijving> typen,
        List<Beslissingregel> beslissingen,
        Tekening tekening) {
}
