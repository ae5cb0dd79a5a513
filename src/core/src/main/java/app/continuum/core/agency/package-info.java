/** The whole configuration of an agency as one immutable snapshot, and which client an issue belongs to in it. */
@NullMarked
package app.continuum.core.agency;

import org.jspecify.annotations.NullMarked;
