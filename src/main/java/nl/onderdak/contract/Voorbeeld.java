package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case with its answer, as an example in the contract.
 *
 * @param naam id of the case
 * @param samenvatting what the case is about, one Dutch sentence
 */
record Voorbeeld(String naam, String samenvatting, JsonNode verzoek, JsonNode antwoord) {
}
