package app.continuum.jira.admin.dryrun;

import java.util.List;

/**
 * What a dry run counted for one field, of one client or of all together.
 *
 * @param client its name
 * @param calm the changes that crossed no line
 * @param crossings the changes that crossed one
 */
public record ResultLine(
        String client,
        String field,
        NumberLink changes,
        List<NumberLink> calm,
        List<NumberLink> crossings,
        List<NumberLink> inObserve,
        List<NumberLink> inFlag,
        List<NumberLink> inHeadsUp,
        List<NumberLink> inBlock) {}
