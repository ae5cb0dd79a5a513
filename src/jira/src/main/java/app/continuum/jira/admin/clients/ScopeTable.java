package app.continuum.jira.admin.clients;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A client's scopes to the rows of a form and back; a row in which nothing is typed is none. A form has room for so many
 * rows that a server reads all of them; scopes beyond are not on it, and stay as they are.
 */
final class ScopeTable {
    private static final String ROWS = "scopes";
    private static final int MOST = 200;
    private static final int DIGITS = 9;
    private static final List<String> PARTS = List.of("field", "option", "project", "producer");

    private final ScopeProjects projects;
    private final SelectFields fields;
    private final UserNames users;
    private final ScopeWords words;
    private final ScreenText text;

    ScopeTable(ScopeProjects projects, SelectFields fields, UserNames users, ScopeWords words, ScreenText text) {
        this.projects = projects;
        this.fields = fields;
        this.users = users;
        this.words = words;
        this.text = text;
    }

    /** The inputs that show a client's scopes, and an empty row where there is none. */
    Map<String, List<String>> inputs(List<Scope> scopes) {
        Map<String, List<String>> inputs = new HashMap<>();
        int rows = Math.min(MOST, scopes.size());
        inputs.put(ROWS, List.of(Integer.toString(Math.max(1, rows))));
        for (int row = 0; row < rows; row++) {
            show(inputs, new ScopeLine(row), scopes.get(row));
        }
        return inputs;
    }

    /** The scopes of a client for which the form has no room. */
    static List<Scope> beyond(Optional<Client> client) {
        return client.map(Client::scopes).orElse(List.of()).stream().skip(MOST).toList();
    }

    /** Whether the form has no room for another row. */
    static boolean isFull(FormState form) {
        return rows(form) == MOST;
    }

    private void show(Map<String, List<String>> inputs, ScopeLine line, Scope scope) {
        scope.producer().ifPresent(producer -> inputs.put(line.producerInput(), List.of(users.name(producer))));
        if (scope instanceof Scope.WholeProject project) {
            inputs.put(line.projectInput(), List.of(projects.key(project.projectId())));
        } else if (scope instanceof Scope.FieldValue value) {
            inputs.put(line.fieldInput(), List.of(value.customFieldId()));
            inputs.put(line.optionInput(), List.of(words.option(value.optionId())));
            value.projectId().ifPresent(id -> inputs.put(line.projectInput(), List.of(projects.key(id))));
        }
    }

    List<ScopeLine> lines(FormState form) {
        return IntStream.range(0, rows(form)).mapToObj(ScopeLine::new).toList();
    }

    ScopeLine last(FormState form) {
        return new ScopeLine(rows(form) - 1);
    }

    /** The form with one more row. */
    FormState added(FormState form) {
        return form.with(ROWS, Integer.toString(Math.min(MOST, rows(form) + 1)));
    }

    /** The form without a row. */
    FormState removed(FormState form, String row) {
        FormState less = form;
        int rows = rows(form);
        int from = Stream.of(row)
                .filter(typed -> typed.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(rows);
        for (int next = from; next < rows; next++) {
            for (String part : PARTS) {
                less = less.with("scope." + next + "." + part, form.value("scope." + (next + 1) + "." + part));
            }
        }
        return less.with(ROWS, Integer.toString(Math.max(1, from < rows ? rows - 1 : rows)));
    }

    private static int rows(FormState form) {
        String typed = form.value(ROWS);
        boolean isNumber = typed.length() <= DIGITS && typed.matches("[0-9]+");
        return isNumber ? Math.max(1, Math.min(MOST, Integer.parseInt(typed))) : 1;
    }

    /** The scopes as they are typed, each with the row that says so; rows that are wrong are blamed. */
    Map<Scope, ScopeLine> read(FormState form, Optional<Client> before) {
        List<Scope> known = before.map(Client::scopes).orElse(List.of());
        Map<Scope, ScopeLine> scopes = new LinkedHashMap<>();
        for (ScopeLine line : lines(form)) {
            read(form, line, known).ifPresent(scope -> {
                boolean twice = Stream.concat(scopes.keySet().stream(), beyond(before).stream())
                        .anyMatch(other -> other.withoutProducer().equals(scope.withoutProducer()));
                if (twice) {
                    form.blame(line.projectInput(), text.of("continuum.admin.error.scope-twice"));
                }
                scopes.put(scope, line);
            });
        }
        return scopes;
    }

    private Optional<Scope> read(FormState form, ScopeLine line, List<Scope> known) {
        String field = form.value(line.fieldInput());
        String option = form.value(line.optionInput());
        String project = form.value(line.projectInput());
        String producer = form.value(line.producerInput());
        if ((field + option + project + producer).isEmpty()) {
            return Optional.empty();
        }
        Optional<Long> projectId = project.isEmpty() ? Optional.empty() : projects.id(form, line, project, known);
        Optional<UserKey> own =
                producer.isEmpty() ? Optional.empty() : users.active(form, line.producerInput(), producer);
        if (field.isEmpty()) {
            return wholeProject(form, line, option, project, projectId, own);
        }
        return option(form, line, field, option, known)
                .filter(id -> project.isEmpty() || projectId.isPresent())
                .map(id -> new Scope.FieldValue(field, id, projectId, own));
    }

    private Optional<Scope> wholeProject(
            FormState form,
            ScopeLine line,
            String option,
            String project,
            Optional<Long> projectId,
            Optional<UserKey> own) {
        if (!option.isEmpty()) {
            form.blame(line.fieldInput(), text.of("continuum.admin.error.scope-field"));
        } else if (project.isEmpty()) {
            form.blame(line.projectInput(), text.of("continuum.admin.error.scope-project"));
        } else {
            return projectId.map(id -> new Scope.WholeProject(id, own));
        }
        return Optional.empty();
    }

    /** An option that is gone is kept where the client has it already. */
    private Optional<String> option(FormState form, ScopeLine line, String field, String option, List<Scope> known) {
        List<String> ids = fields.ids(field, option);
        if (ids.size() == 1) {
            return Optional.of(ids.get(0));
        }
        Optional<String> kept = known.stream()
                .filter(scope -> scope instanceof Scope.FieldValue value
                        && value.customFieldId().equals(field)
                        && words.option(value.optionId()).equals(option))
                .map(scope -> ((Scope.FieldValue) scope).optionId())
                .findFirst();
        if (kept.isEmpty()) {
            form.blame(
                    line.optionInput(),
                    ids.isEmpty()
                            ? text.with("continuum.admin.error.scope-option", option)
                            : text.with("continuum.admin.error.scope-options", String.join(", ", ids)));
        }
        return kept;
    }
}
