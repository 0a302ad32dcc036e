/** What an operator can see of the service while it runs, and what it tells a logbook: figures, traces and lines without facts. */
package nl.onderdak.waarneming;
