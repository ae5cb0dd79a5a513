/** Tests whose an issue is, and what is wrong with a configuration. */
@NullMarked
package app.continuum.core.agency;

import org.jspecify.annotations.NullMarked;
