/** Cases: what a policy maker expects of a model, in a spreadsheet beside its tables. */
package nl.onderdak.geval;
