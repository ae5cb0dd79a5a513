package app.continuum.acceptance;

/** A heads-up of an issue of its own, which wants another due date. */
record Asked(String issue, String id) {}
