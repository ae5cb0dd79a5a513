@NullMarked
package app.continuum.core.setup;

import org.jspecify.annotations.NullMarked;
