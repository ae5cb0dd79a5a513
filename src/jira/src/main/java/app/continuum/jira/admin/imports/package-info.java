/** Clients as a table: what an import of one would change, and the export of all of them. */
@NullMarked
package app.continuum.jira.admin.imports;

import org.jspecify.annotations.NullMarked;
