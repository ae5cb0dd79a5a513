package app.continuum.workbench.host;

/** A link the app puts on a page; the link holds the context path already. */
public record WebItem(String key, String label, String link, String linkId, int weight) {}
