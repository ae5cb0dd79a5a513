package app.continuum.jira.advice;

import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who has which of Jira's permissions where; asks Jira once for each, and counts. */
final class Permits {
    /** What an edit that is only tried costs, in questions. */
    private static final int AN_EDIT = 50;

    private final PermissionManager permissions;
    private final People people;
    private final Map<Question, Boolean> answers = new HashMap<>();
    private int tried;

    Permits(PermissionManager permissions, People people) {
        this.permissions = permissions;
        this.people = people;
    }

    private record Question(ProjectPermissionKey permission, long project, UserKey person) {}

    int asked() {
        return answers.size() + tried * AN_EDIT;
    }

    /** Notes that Jira was asked what it would make of an edit. */
    void tried() {
        tried++;
    }

    Optional<ApplicationUser> user(UserKey person) {
        return people.byKey(person).filter(ApplicationUser::isActive);
    }

    boolean has(UserKey person, ProjectPermissionKey permission, Project project) {
        // not computeIfAbsent: Jira may do anything while it is asked
        Question question = new Question(permission, project.getId(), person);
        Boolean known = answers.get(question);
        if (known == null) {
            known = user(person)
                    .filter(user -> permissions.hasPermission(permission, project, user))
                    .isPresent();
            answers.put(question, known);
        }
        return known;
    }

    boolean hasAll(UserKey person, Collection<ProjectPermissionKey> needed, Project project) {
        return needed.stream().allMatch(permission -> has(person, permission, project));
    }

    /** Those of the people who lack the permission. */
    List<UserKey> without(Collection<UserKey> asked, ProjectPermissionKey permission, Project project) {
        return asked.stream()
                .filter(person -> !has(person, permission, project))
                .toList();
    }
}
