/** Keeps what the nodes of one workbench share: databases, locks, and word of what changed. */
@NullMarked
package app.continuum.workbench.nodes;

import org.jspecify.annotations.NullMarked;
