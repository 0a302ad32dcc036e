package nl.onderdak.opmerking;

import java.util.Optional;

/** Which remarks are asked for; empty: any. */
record Opmerkingsfilter(Optional<String> rij, Optional<String> model, Optional<String> tabel, Optional<String> stand) {
}
