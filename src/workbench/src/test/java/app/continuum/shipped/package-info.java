/** What is true of the jar that is shipped: what it holds, and which members of Atlassian's API it links to. Not null-marked, since ASM speaks null. */
package app.continuum.shipped;
