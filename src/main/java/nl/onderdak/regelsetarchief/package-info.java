/** Every rule set that has been in force, kept to be read again: an advice of then is explained by the rows of then. */
package nl.onderdak.regelsetarchief;
