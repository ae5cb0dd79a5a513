package app.continuum.jira.edits;

import app.continuum.core.agency.Placement;

/** Where an issue stood before a change and where it stands after it: mostly the same. */
public record Move(Placement before, Placement after) {}
