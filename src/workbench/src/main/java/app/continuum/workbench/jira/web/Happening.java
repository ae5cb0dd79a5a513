package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/** Something that was done to an issue: a change of fields, or a comment. */
record Happening(String id, String author, String when, List<Change> changes, String comment) {
    Happening {
        changes = List.copyOf(changes);
    }

    /** One field's change, as text. */
    record Change(String field, String from, String to) {
        private String html() {
            return "<tr><td class=\"activity-name\">%s</td><td class=\"activity-old-val\">%s</td><td class=\"activity-new-val\">%s</td></tr>"
                    .formatted(escape(field), escape(from), escape(to));
        }
    }

    /** A change group as Jira's history tab shows it. */
    String history() {
        return """
                <div id="changehistory-%s" class="issue-data-block">
                <div class="action-details">%s made changes - %s</div>
                <table class="history-table"><thead><tr><th scope="col">Field</th><th scope="col">Original Value</th>\
                <th scope="col">New Value</th></tr></thead><tbody>%s</tbody></table></div>
                """
                .formatted(
                        id,
                        author,
                        escape(when),
                        changes.stream().map(Change::html).collect(Collectors.joining()));
    }

    /** A comment as Jira's comment tab shows it. */
    String spoken() {
        return """
                <div id="comment-%s" class="issue-data-block activity-comment">
                <div class="action-details">%s added a comment - %s</div>
                <div class="action-body">%s</div></div>
                """
                .formatted(id, author, escape(when), comment);
    }
}
