package app.continuum.workbench.jira.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuePageTest {
    private static final FieldSight DUE = new FieldSight("Due", "due-date", "01/Dec/26", true);

    @Test
    void givesTheKeyTheIssueIdThatScriptsReadFromIt() {
        assertThat(html("Poster")).contains("<a id=\"key-val\"").contains("rel=\"10001\">ACME-1</a>");
    }

    @Test
    void marksOnlyEditableValuesForInlineEdit() {
        assertThat(html("Poster"))
                .contains("<span id=\"due-date\" class=\" editable-field inactive\"")
                .contains("<span id=\"created-val\" class=\"\" data-name");
    }

    @Test
    void showsAnEmptyValueAsNone() {
        assertThat(new FieldSight("Due", "due-date", "", false).line()).contains(">None</span>");
    }

    @Test
    void putsThePanelsOfTheAppBelowPeopleAndDates() {
        String html = html("Poster");

        assertThat(html.indexOf("id=\"app-panel\"")).isGreaterThan(html.indexOf("id=\"datesmodule\""));
        assertThat(html).contains("<div id=\"app-panel\" class=\"module toggle-wrap\">");
    }

    @Test
    void escapesTheNamesOfParentsAndProjects() {
        assertThat(html("<b>Poster</b>")).doesNotContain("<b>").contains("&lt;b&gt;Poster&lt;/b&gt;");
    }

    private static String html(String parentSummary) {
        FieldSight summary = new FieldSight("Summary", "summary-val", "Key visuals", true);
        IssueSheet issue = new IssueSheet(
                10001,
                "ACME-1",
                "ACME",
                "Acme",
                Optional.of(new IssueSheet.Ancestor("ACME-9", parentSummary)),
                summary,
                List.of(),
                List.of(),
                new FieldSight("Description", "description-val", "", true),
                List.of(),
                List.of(DUE, new FieldSight("Created", "created-val", "02/Nov/26", false)),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new IssuePage(issue, List.of(new Panel("app-panel", "App", "panel")), "/jira").html();
    }
}
