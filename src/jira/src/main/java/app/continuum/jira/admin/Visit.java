package app.continuum.jira.admin;

import app.continuum.core.clients.UserKey;
import app.continuum.jira.pages.FormState;
import com.atlassian.jira.user.ApplicationUser;

/**
 * One request for one of the administrator's pages.
 *
 * @param form what was asked for, or what was sent
 * @param by whoever asks: an administrator with a confirmed password, or a head of delivery
 * @param administers whether they administer this Jira
 * @param fromOurForm whether the form carries the token of whoever sends it
 */
public record Visit(FormState form, ApplicationUser by, boolean administers, boolean fromOurForm) {
    /** The key of whoever asks. */
    public UserKey key() {
        return new UserKey(by.getKey());
    }
}
