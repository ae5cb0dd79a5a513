/** Tries what people want to be mailed. */
@NullMarked
package app.continuum.core.mail;

import org.jspecify.annotations.NullMarked;
