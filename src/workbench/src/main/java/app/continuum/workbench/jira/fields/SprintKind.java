package app.continuum.workbench.jira.fields;

import app.continuum.workbench.host.Html;
import app.continuum.workbench.jira.agile.Sprint;
import app.continuum.workbench.jira.agile.Sprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sprints an issue was in and is in; whoever edits chooses the one it is in, those that are closed stay. */
final class SprintKind extends FieldKind<List<Sprint>> {
    private final Sprints sprints;

    SprintKind(Sprints sprints) {
        this.sprints = sprints;
    }

    @Override
    List<Sprint> parse(String text) throws InvalidValue {
        List<Sprint> read = new ArrayList<>();
        for (String id : text.split(",", -1)) {
            read.add(sprint(id.strip()));
        }
        return read;
    }

    private Sprint sprint(String id) throws InvalidValue {
        return (id.matches("\\d{1,18}") ? sprints.find(Long.parseLong(id)).stream() : Stream.<Sprint>empty())
                .findFirst()
                .orElseThrow(() -> new InvalidValue("Sprint with id '" + id + "' does not exist."));
    }

    @Override
    List<Sprint> onto(List<Sprint> old, List<Sprint> chosen) {
        List<Sprint> now = new ArrayList<>();
        Stream.concat(
                        old == null ? Stream.of() : old.stream().filter(Sprint::isClosed),
                        chosen == null ? Stream.of() : chosen.stream())
                .distinct()
                .forEach(now::add);
        return now.isEmpty() ? null : now;
    }

    /** The sprint it is in, empty when it is in none. */
    @Override
    String input(List<Sprint> value) {
        return ids(value.stream().filter(sprint -> !sprint.isClosed()).toList());
    }

    private static String ids(List<Sprint> sprints) {
        return sprints.stream().map(sprint -> Long.toString(sprint.id())).collect(Collectors.joining(", "));
    }

    @Override
    Object json(List<Sprint> value) {
        return value.stream()
                .map(sprint ->
                        "com.atlassian.greenhopper.service.sprint.Sprint@1[id=%d,rapidViewId=%d,state=%s,name=%s]"
                                .formatted(
                                        sprint.id(),
                                        sprint.boardId(),
                                        sprint.state().toUpperCase(Locale.ROOT),
                                        sprint.name()))
                .toList();
    }

    @Override
    String fromJson(Object json) throws InvalidValue {
        if (json instanceof Number || json instanceof String) {
            return json.toString();
        }
        throw new InvalidValue("Number value expected as the Sprint id.");
    }

    @Override
    String schema() {
        return "array";
    }

    @Override
    String customType() {
        return "com.pyxis.greenhopper.jira:gh-sprint";
    }

    @Override
    String viewHtml(List<Sprint> value) {
        return Html.escape(historyText(value));
    }

    @Override
    String control(String name, String text) {
        List<Markup.Choice> choices = new ArrayList<>();
        choices.add(new Markup.Choice("", "None", text.isEmpty()));
        sprints.open()
                .forEach(sprint -> choices.add(new Markup.Choice(
                        Long.toString(sprint.id()),
                        sprint.name(),
                        Long.toString(sprint.id()).equals(text))));
        return Markup.select(name, choices, "");
    }

    @Override
    String historyId(List<Sprint> value) {
        return ids(value);
    }

    @Override
    String historyText(List<Sprint> value) {
        return value.stream().map(Sprint::name).collect(Collectors.joining(", "));
    }

    @Override
    String keep(List<Sprint> value) {
        return ids(value);
    }
}
