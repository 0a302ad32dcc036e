/**
 * The contract: one OpenAPI document that says exactly what this service does, made from the rule set in force and from
 * the fixed parts in {@code src/main/resources/contract}.
 */
package nl.onderdak.contract;
