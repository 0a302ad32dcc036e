/**
 * Benchmarks. Every figure that counts is a ratio of two things measured in turns in one run; see docs/prestaties.md.
 */
package nl.onderdak.meting;
