package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What both rule sets are asked about persons of whom the same is known.
 *
 * @param groep whether it asks to what group they belong, and not what the change can reach
 */
record Vraag(String model, ObjectNode feiten, boolean groep) {
}
