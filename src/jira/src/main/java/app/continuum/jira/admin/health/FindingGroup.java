package app.continuum.jira.admin.health;

import app.continuum.core.clients.Client;
import java.util.ArrayList;
import java.util.List;

/** What was found for one client. */
public record FindingGroup(String key, String name, List<Line> lines) {
    static FindingGroup of(Client client) {
        return new FindingGroup(client.key().value(), client.name(), new ArrayList<>());
    }

    /** One finding; every text ready to be shown. */
    public record Line(String place, String weight, String lozenge, String sentence, String advice) {}
}
