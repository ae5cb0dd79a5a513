package app.continuum.jira.workflow;

/**
 * One field in the validator's form.
 *
 * @param nameHtml what Jira calls the field, escaped: whether Jira escapes what this template inserts is not settled, and what is called Html it never does
 */
public record FieldBox(String id, String nameHtml, boolean checked) {}
