package app.continuum.workbench.jira.web;

/** A panel of the issue page's right column; the lightest stands first. */
record SidePanel(int weight, Panel panel) {}
