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
    void putsThePanelsOfTheAppAmongItsOwnByWeight() {
        String light = html("Poster", 50);
        String heavy = html("Poster", 1000);

        assertThat(light.indexOf("id=\"app-panel\"")).isLessThan(light.indexOf("id=\"peoplemodule\""));
        assertThat(heavy.indexOf("id=\"app-panel\"")).isGreaterThan(heavy.indexOf("id=\"datesmodule\""));
    }

    @Test
    void escapesTheNamesOfParentsAndProjects() {
        assertThat(html("<b>Poster</b>")).doesNotContain("<b>").contains("&lt;b&gt;Poster&lt;/b&gt;");
    }

    private static String html(String parentSummary) {
        return html(parentSummary, 1000);
    }

    private static String html(String parentSummary, int weight) {
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
        return new IssuePage(issue, List.of(new SidePanel(weight, new Panel("app-panel", "App", "panel"))), "/jira")
                .html();
    }
}
