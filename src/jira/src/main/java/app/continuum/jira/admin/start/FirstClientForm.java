package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.CombinedSeat;
import app.continuum.core.clients.Scope;
import app.continuum.core.clients.Seat;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.ExceptionForm;
import app.continuum.jira.admin.NewClientKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;

/** Reads a client made from a project: key and name are the project's unless others are typed. */
final class FirstClientForm {
    private static final String PROJECT = "project";

    private final UserNames users;
    private final ProjectManager projects;
    private final ExceptionForm exceptions;
    private final NewClientKey newKey;
    private final ScreenText text;

    FirstClientForm(UserNames users, ProjectManager projects, ScreenText text) {
        this.users = users;
        this.projects = projects;
        this.exceptions = new ExceptionForm(text);
        this.newKey = new NewClientKey(text);
        this.text = text;
    }

    /** The client; nothing where something is wrong with the form, which it then says. */
    Optional<Client> read(FormState form, Agency agency, UserKey by) {
        Optional<Project> project = project(form);
        Optional<ClientKey> key =
                project.flatMap(one -> newKey.read(form, otherwise(form.value("key"), one.getKey()), agency));
        form.limit("name", text);
        Optional<UserKey> accountManager = person(form, "accountManager");
        Optional<UserKey> producer = person(form, "producer");
        Optional<CombinedSeat> exception = accountManager
                .filter(person -> producer.filter(person::equals).isPresent())
                .flatMap(person -> exceptions.read(form, person, Optional.empty(), by));
        if (!form.isSound() || project.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Client(
                key.get(),
                otherwise(form.value("name"), project.get().getName()),
                accountManager.map(Seat::of).orElseGet(Seat::empty),
                producer.map(Seat::of).orElseGet(Seat::empty),
                List.of(new Scope.WholeProject(project.get().getId(), Optional.empty())),
                exception,
                Optional.empty(),
                false));
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

    private static String otherwise(String typed, String suggested) {
        return typed.isEmpty() ? suggested : typed;
    }

    private Optional<UserKey> person(FormState form, String input) {
        String typed = form.value(input);
        return typed.isEmpty() ? Optional.empty() : users.active(form, input, typed);
    }
}
