/** Who is signed in, and what a caller hears who is not or may not. */
package nl.onderdak.toegang;
