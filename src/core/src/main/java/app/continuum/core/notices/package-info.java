/** What people are told of: who, of what, and never twice of the same. */
@NullMarked
package app.continuum.core.notices;

import org.jspecify.annotations.NullMarked;
