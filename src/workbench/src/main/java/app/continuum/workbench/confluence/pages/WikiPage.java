package app.continuum.workbench.confluence.pages;

import java.time.Instant;

/** A page in storage format, as it was saved last. */
public record WikiPage(
        long id, String spaceKey, String title, String body, int version, String editor, Instant edited) {}
