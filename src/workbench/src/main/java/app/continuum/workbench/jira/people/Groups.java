package app.continuum.workbench.jira.people;

import app.continuum.workbench.jira.store.Database;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Who is in which group; read from the table each time, so that a change counts at once. */
public final class Groups implements GroupManager {
    /** Those who administer Jira. */
    public static final String ADMINISTRATORS = "jira-administrators";

    /** Those who have a licence. */
    public static final String LICENSED = "jira-software-users";

    /** The agency's heads of delivery. */
    public static final String HEADS_OF_DELIVERY = "heads-of-delivery";

    private final Database database;
    private final People people;

    public Groups(Database database, People people) {
        this.database = database;
        this.people = people;
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return database
                .sql()
                .queryForList(
                        "SELECT user_key FROM membership WHERE group_name = ? ORDER BY user_key",
                        String.class,
                        groupName)
                .stream()
                .<ApplicationUser>map(people::getUserByKey)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null
                && groupName != null
                && database.sql()
                                .queryForObject(
                                        "SELECT COUNT(*) FROM membership WHERE group_name = ? AND user_key = ?",
                                        Long.class,
                                        groupName,
                                        user.getKey())
                        > 0;
    }

    /** A group, if anybody was ever put into one of that name. */
    @Override
    public Group getGroup(String groupName) {
        Long members = database.sql()
                .queryForObject("SELECT COUNT(*) FROM membership WHERE group_name = ?", Long.class, groupName);
        return members > 0 ? new Group() {} : null;
    }

    /** The groups somebody is in, by name. */
    public List<String> of(ApplicationUser user) {
        return database.sql()
                .queryForList(
                        "SELECT group_name FROM membership WHERE user_key = ? ORDER BY group_name",
                        String.class,
                        user.getKey());
    }
}
