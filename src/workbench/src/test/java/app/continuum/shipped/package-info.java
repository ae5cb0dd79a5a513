/** What is true of the jar that is shipped: what it holds, and which members of Atlassian's API it links to. */
@NullMarked
package app.continuum.shipped;

import org.jspecify.annotations.NullMarked;
