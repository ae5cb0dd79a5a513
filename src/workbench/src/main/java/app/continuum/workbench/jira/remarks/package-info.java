/** Keeps what people say about issues and the work they log on them. */
package app.continuum.workbench.jira.remarks;
