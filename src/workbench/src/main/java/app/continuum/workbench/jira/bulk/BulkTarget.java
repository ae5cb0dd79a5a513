package app.continuum.workbench.jira.bulk;

/** Where a group of issues is moved: a project and an issue type, by their ids. */
record BulkTarget(long projectId, String typeId) {}
