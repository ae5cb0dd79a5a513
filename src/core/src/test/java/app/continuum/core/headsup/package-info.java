@NullMarked
package app.continuum.core.headsup;

import org.jspecify.annotations.NullMarked;
