/** What somebody wants to be mailed, and when. What nobody can switch off is not in here. */
@NullMarked
package app.continuum.core.mail;

import org.jspecify.annotations.NullMarked;
