package app.continuum.jira.advice;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares the guards of one client with the permissions of one of its projects, and with what can be edited there. */
final class PlaceCheck {
    private static final List<ProjectPermissionKey> EDITING = List.of(
            ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.EDIT_ISSUES, ProjectPermissions.SCHEDULE_ISSUES);

    private final Place place;
    private final Permits permits;
    private final ShownFields fields;
    private final Screens screens;
    private final AdviceWords words;
    private final List<Finding> findings = new ArrayList<>();

    PlaceCheck(Place place, Permits permits, ShownFields fields, Screens screens, AdviceWords words) {
        this.place = place;
        this.permits = permits;
        this.fields = fields;
        this.screens = screens;
        this.words = words;
    }

    List<Finding> findings() {
        List<UserKey> blind = permits.without(place.seated(), ProjectPermissions.BROWSE_PROJECTS, place.project());
        if (!blind.isEmpty()) {
            findings.add(words.blind(place, blind));
        }
        place.guards().forEach(this::check);
        whoEditsWithoutScheduling();
        screens.newest(place.project()).ifPresent(this::whetherItCanBeEdited);
        return findings;
    }

    private void whetherItCanBeEdited(Issue newest) {
        place.seated().stream()
                .filter(person -> permits.hasAll(person, EDITING, place.project()))
                .flatMap(person -> permits.user(person).stream())
                .findFirst()
                .ifPresent(user -> {
                    if (screens.isLocked(newest, user)) {
                        findings.add(words.locked(place, newest));
                    } else {
                        whatIsOnTheScreen(newest, user);
                    }
                });
    }

    private void whatIsOnTheScreen(Issue newest, ApplicationUser user) {
        for (Guard guard : place.guards()) {
            permits.tried();
            if (fields.has(guard.field()) && screens.lacks(newest, user, guard.field())) {
                findings.add(words.offScreen(place, guard, newest));
            }
        }
    }

    private void check(Guard guard) {
        if (!fields.has(guard.field())) {
            findings.add(words.unknown(place, guard));
            return;
        }
        Set<UserKey> owners = place.owners(guard);
        if (owners.isEmpty()) {
            findings.add(words.emptySeat(place, guard));
        } else {
            whetherOwnersCan(guard, owners);
        }
        whetherAnybodyIsMet(guard);
        if (guard.field().equals(FieldId.ASSIGNEE)) {
            whetherAnybodyCanBeAssigned(guard);
        }
        if (guard.afterwards() == Afterwards.RESTORE) {
            whetherValuesCanBePutBack(guard);
        }
    }

    private void whetherOwnersCan(Guard guard, Set<UserKey> owners) {
        for (ProjectPermissionKey permission : needed(guard)) {
            List<UserKey> lacking = permits.without(owners, permission, place.project());
            if (!lacking.isEmpty()) {
                findings.add(words.ownersLack(place, guard, lacking, permission));
            }
        }
        if (owners.stream().noneMatch(owner -> fields.shows(guard.field(), owner))) {
            findings.add(words.hidden(place, guard));
        }
    }

    private void whetherAnybodyIsMet(Guard guard) {
        Set<UserKey> outsiders = place.outsiders(guard);
        if (!outsiders.isEmpty()
                && outsiders.stream().noneMatch(person -> permits.hasAll(person, needed(guard), place.project()))) {
            findings.add(words.meetsNobody(place, guard, outsiders.size(), needed(guard)));
        }
    }

    private void whetherAnybodyCanBeAssigned(Guard guard) {
        Set<UserKey> asked = place.everybody();
        if (asked.stream()
                .noneMatch(person -> permits.has(person, ProjectPermissions.ASSIGNABLE_USER, place.project()))) {
            findings.add(words.nobodyAssignable(place, guard, asked.size()));
        }
    }

    private void whetherValuesCanBePutBack(Guard guard) {
        place.restoreAs().ifPresent(account -> {
            List<ProjectPermissionKey> lacking = new ArrayList<>(needed(guard));
            lacking.add(0, ProjectPermissions.BROWSE_PROJECTS);
            lacking.removeIf(permission -> permits.has(account, permission, place.project()));
            if (!lacking.isEmpty()) {
                findings.add(words.cannotPutBack(place, guard, account, lacking));
            }
        });
    }

    private void whoEditsWithoutScheduling() {
        List<UserKey> lacking =
                permits.without(place.seated(), ProjectPermissions.SCHEDULE_ISSUES, place.project()).stream()
                        .filter(person -> permits.has(person, ProjectPermissions.EDIT_ISSUES, place.project()))
                        .toList();
        if (!lacking.isEmpty()) {
            findings.add(words.ranking(place, lacking));
        }
    }

    /** What Jira asks of whoever changes the field. */
    private static List<ProjectPermissionKey> needed(Guard guard) {
        if (guard.field().equals(FieldId.ASSIGNEE)) {
            return List.of(ProjectPermissions.ASSIGN_ISSUES);
        }
        return guard.field().equals(FieldId.DUE_DATE)
                ? List.of(ProjectPermissions.EDIT_ISSUES, ProjectPermissions.SCHEDULE_ISSUES)
                : List.of(ProjectPermissions.EDIT_ISSUES);
    }
}
