/** Keeps what people say about issues and the work they log on them. */
@NullMarked
package app.continuum.workbench.jira.remarks;

import org.jspecify.annotations.NullMarked;
