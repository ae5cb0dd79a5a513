package app.continuum.workbench.confluence.pages;

/** A space: where the pages about one thing are. */
public record Space(String key, String name) {}
