/**
 * Models read without evaluating them: which facts a decision leans on, where cells and comparisons divide their values, and which values are
 * worth trying. Knows nothing of questions, proposals or storage.
 */
package nl.onderdak.ontleding;
