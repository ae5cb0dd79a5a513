package app.continuum.jira.admin.start;

import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a client made from a project: key and name are the project's unless others are typed. */
final class FirstClientForm {
    private static final String PROJECT = "project";

    private final UserNames users;
    private final ProjectManager projects;
    private final ScreenText text;

    FirstClientForm(UserNames users, ProjectManager projects, ScreenText text) {
        this.users = users;
        this.projects = projects;
        this.text = text;
    }

    /** The client; nothing where something is wrong with the form, which it then says. */
    Optional<Client> read(FormState form, UserKey by) {
        Optional<Project> project = project(form);
        Optional<ClientKey> key = project.flatMap(one -> key(form, one));
        form.limit("name", text);
        Optional<UserKey> accountManager = person(form, "accountManager");
        Optional<UserKey> producer = person(form, "producer");
        Optional<CombinedSeat> combined = combined(form, accountManager, producer, by);
        if (!form.isSound() || project.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Client(
                key.get(),
                otherwise(form.value("name"), project.get().getName()),
                accountManager.map(Seat::of).orElseGet(Seat::empty),
                producer.map(Seat::of).orElseGet(Seat::empty),
                List.of(new Scope.WholeProject(project.get().getId(), Optional.empty())),
                combined,
                Optional.empty(),
                false));
    }

    /** Whether the form names one person for both seats, so that it has to say why. */
    static boolean isCombined(FormState form) {
        String lead = form.value("producer");
        return !lead.isEmpty() && lead.equalsIgnoreCase(form.value("accountManager"));
    }

    private Optional<Project> project(FormState form) {
        Optional<Project> project = Optional.of(form.value(PROJECT))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> Optional.ofNullable(projects.getProjectObj(Long.valueOf(id))));
        if (project.isEmpty()) {
            form.blame(PROJECT, text.of("continuum.start.error.project"));
        }
        return project;
    }

    private Optional<ClientKey> key(FormState form, Project project) {
        Optional<ClientKey> key =
                ClientKey.parse(otherwise(form.value("key"), project.getKey()).toUpperCase(Locale.ROOT));
        if (key.isEmpty()) {
            form.blame("key", text.of("continuum.admin.error.key"));
        }
        return key;
    }

    private static String otherwise(String typed, String suggested) {
        return typed.isEmpty() ? suggested : typed;
    }

    private Optional<UserKey> person(FormState form, String input) {
        String typed = form.value(input);
        return typed.isEmpty() ? Optional.empty() : users.active(form, input, typed);
    }

    private Optional<CombinedSeat> combined(
            FormState form, Optional<UserKey> accountManager, Optional<UserKey> producer, UserKey by) {
        if (accountManager.isEmpty() || !accountManager.equals(producer)) {
            return Optional.empty();
        }
        String why = form.value("combinedWhy");
        if (why.isEmpty()) {
            form.blame("combinedWhy", text.of("continuum.admin.error.combined-why"));
        }
        Optional<LocalDate> reviewOn = day(form.value("combinedReviewOn"));
        if (reviewOn.isEmpty()) {
            form.blame("combinedReviewOn", text.of("continuum.admin.error.combined-review"));
        }
        return reviewOn.filter(day -> !why.isEmpty()).map(day -> new CombinedSeat(accountManager.get(), by, why, day));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
