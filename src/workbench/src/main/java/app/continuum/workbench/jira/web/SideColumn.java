package app.continuum.workbench.jira.web;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The right column of the issue page: people, dates, time tracking, and among them what the app adds. */
record SideColumn(IssueSheet issue, List<SidePanel> appPanels) {
    SideColumn {
        appPanels = List.copyOf(appPanels);
    }

    String html() {
        Stream<SidePanel> own = Stream.of(
                panel(100, "peoplemodule", "People", lines(issue.people())),
                panel(200, "datesmodule", "Dates", lines(issue.dates())),
                panel(300, "timetrackingmodule", "Time Tracking", issue.timeTracking()));
        return Stream.concat(own, appPanels.stream())
                .sorted(Comparator.comparingInt(SidePanel::weight))
                .map(side -> side.panel().html())
                .collect(joining());
    }

    private static SidePanel panel(int weight, String id, String heading, String content) {
        return new SidePanel(weight, new Panel(id, heading, "<div class=\"item-details\">" + content + "</div>"));
    }

    private static String lines(List<FieldSight> fields) {
        return fields.stream().map(FieldSight::line).collect(joining());
    }
}
