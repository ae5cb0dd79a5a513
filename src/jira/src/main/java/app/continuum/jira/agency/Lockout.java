package app.continuum.jira.agency;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Problem;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Keeps heads of delivery from taking away their own right to configure, which nobody but an administrator could give back. */
public final class Lockout {
    private final Visibility visibility;

    /** A lockout as Jira's groups and permissions have it. */
    public Lockout(Visibility visibility) {
        this.visibility = visibility;
    }

    /** What is wrong with a configuration that somebody wants: they could not change it any more. */
    public List<Problem> of(Configuration wanted, ApplicationUser by) {
        boolean stays = visibility.administers(by)
                || wanted.settings()
                        .headsOfDelivery()
                        .filter(group -> visibility.isIn(by, group))
                        .isPresent();
        String group = wanted.settings().headsOfDelivery().orElse("");
        return stays ? List.of() : List.of(new Problem("settings.headsOfDelivery", "group.lockout", group));
    }
}
