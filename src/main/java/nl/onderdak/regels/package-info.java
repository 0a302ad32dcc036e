/**
 * Rule sets: load, identify, describe and cite the decision models. Knows nothing of requests, advice or storage.
 */
package nl.onderdak.regels;
