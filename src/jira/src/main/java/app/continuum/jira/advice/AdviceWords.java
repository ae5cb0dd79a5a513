package app.continuum.jira.advice;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.Guard;
import app.continuum.jira.agency.People;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what was found, and what to do. */
final class AdviceWords {
    private static final int NAMED = 5;
    private static final Map<ProjectPermissionKey, String> PERMISSIONS = Map.of(
            ProjectPermissions.BROWSE_PROJECTS, "continuum.permission.browse",
            ProjectPermissions.EDIT_ISSUES, "continuum.permission.edit",
            ProjectPermissions.SCHEDULE_ISSUES, "continuum.permission.schedule",
            ProjectPermissions.ASSIGN_ISSUES, "continuum.permission.assign");

    private final VerdictWords words;
    private final People people;
    private final ScreenText text;

    AdviceWords(VerdictWords words, People people, ScreenText text) {
        this.words = words;
        this.people = people;
        this.text = text;
    }

    Finding blind(Place place, Collection<UserKey> who) {
        return new Finding(
                place.client(),
                project(place),
                Weight.CONTRADICTION,
                text.with("continuum.check.blind", names(who), project(place)),
                text.of("continuum.check.blind.do"));
    }

    Finding unknown(Place place, Guard guard) {
        return finding(
                place,
                guard,
                Weight.CONTRADICTION,
                text.with("continuum.check.unknown-field", guard.field().value()),
                text.of("continuum.check.unknown-field.do"));
    }

    Finding emptySeat(Place place, Guard guard) {
        return finding(
                place,
                guard,
                Weight.NOTE,
                text.with("continuum.check.empty-seat", words.roleLabel(guard.owner()), field(guard)),
                text.of("continuum.check.empty-seat.do"));
    }

    Finding ownersLack(Place place, Guard guard, Collection<UserKey> who, ProjectPermissionKey permission) {
        return finding(
                place,
                guard,
                Weight.CONTRADICTION,
                text.with(
                        "continuum.check.owners-lack",
                        field(guard),
                        names(who),
                        permission(permission),
                        project(place)),
                text.with("continuum.check.owners-lack.do", permission(permission)));
    }

    Finding hidden(Place place, Guard guard) {
        return finding(
                place,
                guard,
                Weight.POINTLESS,
                text.with("continuum.check.hidden", field(guard)),
                text.of("continuum.check.hidden.do"));
    }

    Finding meetsNobody(Place place, Guard guard, int asked, List<ProjectPermissionKey> needed) {
        return finding(
                place,
                guard,
                Weight.POINTLESS,
                text.with("continuum.check.meets-nobody", asked, permissions(needed), project(place), field(guard)),
                text.of("continuum.check.meets-nobody.do"));
    }

    Finding nobodyAssignable(Place place, Guard guard, int asked) {
        return finding(
                place,
                guard,
                Weight.POINTLESS,
                text.with("continuum.check.not-assignable", asked, project(place)),
                text.of("continuum.check.not-assignable.do"));
    }

    Finding cannotPutBack(Place place, Guard guard, UserKey account, List<ProjectPermissionKey> lacking) {
        return finding(
                place,
                guard,
                Weight.CONTRADICTION,
                text.with(
                        "continuum.check.put-back",
                        field(guard),
                        people.displayName(account),
                        permissions(lacking),
                        project(place)),
                text.of("continuum.check.put-back.do"));
    }

    Finding ranking(Place place, Collection<UserKey> who) {
        return new Finding(
                place.client(),
                project(place),
                Weight.NOTE,
                text.with("continuum.check.ranking", names(who), project(place)),
                text.of("continuum.check.ranking.do"));
    }

    Finding locked(Place place, Issue newest) {
        return new Finding(
                place.client(),
                project(place),
                Weight.NOTE,
                text.with("continuum.check.locked", newest.getKey(), project(place)),
                text.of("continuum.check.locked.do"));
    }

    Finding offScreen(Place place, Guard guard, Issue newest) {
        return finding(
                place,
                guard,
                Weight.NOTE,
                text.with("continuum.check.off-screen", field(guard), newest.getKey()),
                text.of("continuum.check.off-screen.do"));
    }

    private Finding finding(Place place, Guard guard, Weight weight, String sentence, String advice) {
        return new Finding(place.client(), project(place) + " \u00b7 " + field(guard), weight, sentence, advice);
    }

    private static String project(Place place) {
        return place.project().getKey();
    }

    private String field(Guard guard) {
        return words.fieldName(guard.field());
    }

    private String permissions(List<ProjectPermissionKey> several) {
        return several.stream().map(this::permission).collect(Collectors.joining(", "));
    }

    private String permission(ProjectPermissionKey permission) {
        return text.of(PERMISSIONS.getOrDefault(permission, "continuum.permission.edit"));
    }

    private String names(Collection<UserKey> who) {
        String first = who.stream().limit(NAMED).map(people::displayName).collect(Collectors.joining(", "));
        return who.size() > NAMED ? text.with("continuum.check.and-more", first, who.size() - NAMED) : first;
    }
}
