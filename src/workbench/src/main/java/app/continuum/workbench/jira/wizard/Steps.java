package app.continuum.workbench.jira.wizard;

import app.continuum.workbench.jira.JiraModel;
import app.continuum.workbench.jira.actions.Action;
import app.continuum.workbench.jira.actions.ActionServlet;
import app.continuum.workbench.jira.actions.Checked;
import app.continuum.workbench.jira.people.JiraUser;
import app.continuum.workbench.jira.web.ErrorPage;
import app.continuum.workbench.jira.web.Frame;
import java.util.Optional;

/** Puts steps at their addresses, by GET as by POST; whoever is not logged in is asked to log in first. */
public final class Steps {
    private final ActionServlet actions;
    private final JiraModel model;
    private final Frame frame;

    public Steps(ActionServlet actions, JiraModel model, Frame frame) {
        this.actions = actions;
        this.model = model;
        this.frame = frame;
    }

    public JiraModel model() {
        return model;
    }

    /** A step that answers under those names, each {@code Action} or {@code Action!command}. */
    public Steps at(Step step, String... names) {
        for (String name : names) {
            put(name, action(step));
        }
        return this;
    }

    /** The same for a step that asks for the form's token. */
    public Steps checked(Step step, String... names) {
        for (String name : names) {
            put(name, new Checked(action(step)));
        }
        return this;
    }

    private void put(String name, Action action) {
        String[] parts = name.split("!", -1);
        if (parts.length > 1) {
            actions.add(parts[0], parts[1], action);
        } else {
            actions.add(name, action);
        }
    }

    private Action action(Step step) {
        return (request, response) -> {
            Optional<JiraUser> user = model.loggedIn().user();
            if (user.isEmpty()) {
                response.sendRedirect(ErrorPage.logIn(request));
            } else {
                step.take(new Visit(model, frame, user.get(), request, response));
            }
        };
    }
}
