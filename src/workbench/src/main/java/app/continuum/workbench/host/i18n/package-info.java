/** Reads the app's messages in the reader's language. */
@NullMarked
package app.continuum.workbench.host.i18n;

import org.jspecify.annotations.NullMarked;
