package app.continuum.workbench.jira.web;

import static app.continuum.workbench.host.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/** What a person sees first: the projects, and the issues that changed last. */
record DashboardPage(List<Entry> projects, List<IssueRow> recent) {
    DashboardPage {
        projects = List.copyOf(projects);
        recent = List.copyOf(recent);
    }

    /** A project in the list. */
    record Entry(String key, String name) {
        private String html(String contextPath) {
            return """
                    <li><span class="project-avatar" aria-hidden="true">%1$s</span>\
                    <a href="%4$s/browse/%2$s">%3$s</a> <span class="project-key">%2$s</span></li>"""
                    .formatted(escape(key.substring(0, 1)), escape(key), escape(name), contextPath);
        }
    }

    String html(String contextPath) {
        return """
                <main class="issue-view">
                <h1>System Dashboard</h1>
                <div class="dashboard">
                <section class="gadget" id="projects"><h2>Projects</h2><div><ul class="plain-list">%s</ul></div></section>
                <section class="gadget" id="recent"><h2>Recently updated</h2><div>%s</div></section>
                </div></main>"""
                .formatted(
                        projects.stream()
                                .map(project -> project.html(contextPath))
                                .collect(Collectors.joining()),
                        IssueRow.table(recent, contextPath));
    }
}
