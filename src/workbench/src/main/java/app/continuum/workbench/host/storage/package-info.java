/** Gives the app its own tables through the real ActiveObjects engine. */
@NullMarked
package app.continuum.workbench.host.storage;

import org.jspecify.annotations.NullMarked;
