package app.continuum.workbench.jira.bulk;

import static app.continuum.workbench.host.Html.escape;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.edits.Placement;
import app.continuum.workbench.jira.issues.Errors;
import app.continuum.workbench.jira.issues.JiraIssue;
import app.continuum.workbench.jira.move.Places;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.projects.IssueType;
import app.continuum.workbench.jira.projects.JiraProject;
import app.continuum.workbench.jira.wizard.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the groups of a bulk move go: inputs such as {@code 10000_10002_pid}, one group for each project and type. */
final class Targets {
    private final JiraModel model;
    private final Places places;

    Targets(JiraModel model) {
        this.model = model;
        this.places = new Places(model);
    }

    boolean areSent(Visit visit) {
        return visit.parameters().keySet().stream().anyMatch(name -> name.matches("(\\d+_\\d+_)?(pid|issuetype)"));
    }

    private static String group(JiraIssue issue) {
        return issue.getProjectObject().id() + "_" + issue.getIssueTypeId();
    }

    /** One issue of each group; sub-tasks go along with their parents and are no group. */
    private static Map<String, JiraIssue> groups(List<JiraIssue> issues) {
        Map<String, JiraIssue> groups = new LinkedHashMap<>();
        issues.stream()
                .filter(issue -> !issue.header().type().subtask())
                .forEach(issue -> groups.putIfAbsent(group(issue), issue));
        return groups;
    }

    String html(List<JiraIssue> issues, JiraUser user) {
        return groups(issues).entrySet().stream()
                .map(group -> {
                    JiraIssue issue = group.getValue();
                    return "<h3>%s, %s</h3>"
                                    .formatted(
                                            escape(issue.getProjectObject().name()),
                                            escape(issue.header().type().name()))
                            + places.projects(group.getKey() + "_pid", issue.getProjectObject(), user)
                            + places.types(
                                    group.getKey() + "_issuetype",
                                    issue.header().type(),
                                    false);
                })
                .collect(Collectors.joining());
    }

    /** What a form says; a group that is not named stays where it is, unless all go to one place. */
    Map<String, BulkTarget> sent(Visit visit, List<JiraIssue> issues, Errors errors) {
        Map<String, BulkTarget> wanted = new LinkedHashMap<>();
        groups(issues).forEach((group, issue) -> {
            String pid =
                    named(visit, group, "pid", issue.getProjectObject().id().toString());
            String type = named(visit, group, "issuetype", issue.getIssueTypeId());
            Optional<JiraProject> project =
                    places.project(pid.matches("\\d{1,18}") ? Optional.of(Long.valueOf(pid)) : Optional.empty());
            Optional<IssueType> typeThere = model.classification().type(type);
            if (project.isEmpty()) {
                errors.addError(group + "_pid", "The project selected is invalid.");
            } else if (typeThere.isEmpty()) {
                errors.addError(group + "_issuetype", "The issue type selected is invalid.");
            } else {
                Placement there = new Placement(project.get(), typeThere.get(), null);
                errors.addAll(places.check(issue, there, visit.user()));
                wanted.put(group, new BulkTarget(project.get().id(), type));
            }
        });
        if (wanted.isEmpty() && !errors.hasAnyErrors()) {
            errors.addErrorMessage("A sub-task goes where its parent goes.");
        }
        return wanted;
    }

    private static String named(Visit visit, String group, String input, String otherwise) {
        if (visit.sends(group + "_" + input)) {
            return visit.text(group + "_" + input);
        }
        return visit.sends(input) ? visit.text(input) : otherwise;
    }

    /** Where one issue goes; where it is for those that go nowhere of themselves. */
    Placement there(JiraIssue issue, BulkBean bean) {
        BulkTarget target = bean.targets().get(group(issue));
        return target == null
                ? Placement.of(issue)
                : new Placement(
                        model.projects().getProjectObj(target.projectId()),
                        model.classification().type(target.typeId()).orElseThrow(),
                        null);
    }

    String summary(BulkBean bean) {
        String rows = bean.targets().values().stream()
                .map(target -> "<li>%s, %s</li>"
                        .formatted(
                                escape(model.projects()
                                        .getProjectObj(target.projectId())
                                        .name()),
                                escape(model.classification()
                                        .type(target.typeId())
                                        .orElseThrow()
                                        .name())))
                .collect(Collectors.joining());
        return "<h3>Target</h3><ul>" + rows + "</ul>";
    }
}
