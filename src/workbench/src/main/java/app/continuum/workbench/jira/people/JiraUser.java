package app.continuum.workbench.jira.people;

import com.atlassian.jira.user.ApplicationUser;

/** One person with an account. */
public record JiraUser(String key, String name, String displayName, String email, boolean active)
        implements ApplicationUser {
    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String toString() {
        return name + "(" + key + ")";
    }
}
