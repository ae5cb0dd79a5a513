package app.continuum.workbench.host;

/** A group of links; its items are those of section {@code location/key}. */
public record WebSection(String key, String label, String location, int weight) {}
