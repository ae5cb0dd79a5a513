package app.continuum.bench.inbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An agency of 2,000 clients, written straight into the tables of a workbench. Each client has an option of the field Client in project ACME; {@code producer} leads the seat of every tenth, and
 * before each of those lie 50 open heads-ups, each of an issue of its own.
 */
final class BigAgency {
    /** So many clients there are. */
    static final int CLIENTS = 2_000;
    /** In so many of them the producer sits. */
    static final int SEATS = 200;
    /** So many heads-ups lie before the producer. */
    static final int WAITING = 10_000;
    /** So many are before others, or over. */
    static final int OTHERS = 90_000;
    /** So many rows has the ledger. */
    static final int LEDGER = 1_000_000;
    /** So many other people sit somewhere. */
    static final int PEOPLE = 400;
    /** So many of them are away, and somebody stands in. */
    static final int AWAY = 20;

    private static final long FIRST_ISSUE = 1_000_000;
    private static final long FIRST_OPTION = 500_000;
    private static final long ACME = 10_000;
    private static final long CLIENT_FIELD = 10_110;
    private static final String OF_PRODUCER = "(10 * ((n - 1) % " + SEATS + " + 1))";
    private static final String NOW = "(extract(epoch FROM now()) * 1000)::bigint";
    private static final String TODAY = "(extract(epoch FROM now()) / 86400)::bigint";

    private final Connection connection;

    private BigAgency(Connection connection) {
        this.connection = connection;
    }

    /** Fills the tables behind that address. */
    static void fill(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            new BigAgency(connection).fill();
        }
    }

    private void fill() throws SQLException {
        people();
        clients();
        seats();
        issues();
        away();
        headsUps();
        ledger();
        try (Statement statement = connection.createStatement()) {
            // as autovacuum does before long
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static String client(String number) {
        return "'BIG' || lpad((" + number + ")::text, 5, '0')";
    }

    private static String person(String number) {
        return "'person' || (1 + (" + number + ") % " + PEOPLE + ")";
    }

    private void people() throws SQLException {
        Rows.ofJira("person")
                .with("user_key", "'person' || n")
                .with("name", "'person' || n")
                .with("display_name", "'Person ' || n")
                .with("email", "'person' || n || '@example.com'")
                .with("active", "n % 50 <> 0")
                .with("password", "'person' || n")
                .with("token", "'person' || n || '-token'")
                .insert(connection, PEOPLE);
        Rows.ofJira("membership")
                .with("group_name", "'jira-software-users'")
                .with("user_key", "'person' || n")
                .insert(connection, PEOPLE);
    }

    private void clients() throws SQLException {
        Rows.ofApp(connection, "CLIENT")
                .with("ARCHIVED", "false")
                .with("CLIENT_KEY", client("n"))
                .with("NAME", "'Client number ' || n")
                .insert(connection, CLIENTS);
        Rows.ofApp(connection, "SCOPE")
                .with("CLIENT_KEY", client("n"))
                .with("CUSTOM_FIELD_ID", "'customfield_" + CLIENT_FIELD + "'")
                .with("OPTION_ID", "(" + FIRST_OPTION + " + n)::text")
                .with("PROJECT_ID", String.valueOf(ACME))
                .insert(connection, CLIENTS);
        Rows.ofJira("field_option")
                .with("id", FIRST_OPTION + " + n")
                .with("field_id", String.valueOf(CLIENT_FIELD))
                .with("option_value", "'Client number ' || n")
                .with("position", "100 + n")
                .insert(connection, CLIENTS);
    }

    private void seats() throws SQLException {
        seat("PRODUCER", "LEAD", "CASE WHEN n % 10 = 0 THEN 'producer' ELSE " + person("n") + " END");
        seat("PRODUCER", "DEPUTY", person("n + 7"));
        seat("ACCOUNT_MANAGER", "LEAD", person("n + 100"));
        seat("ACCOUNT_MANAGER", "DEPUTY", person("n + 107"));
    }

    private void seat(String role, String sitting, String person) throws SQLException {
        Rows.ofApp(connection, "SEAT")
                .with("CLIENT_KEY", client("n"))
                .with("ROLE", "'" + role + "'")
                .with("SITTING", "'" + sitting + "'")
                .with("USER_KEY", person)
                .insert(connection, CLIENTS);
    }

    private void issues() throws SQLException {
        Rows.ofJira("issue")
                .with("id", FIRST_ISSUE + " + n")
                .with("project_id", String.valueOf(ACME))
                .with("issue_number", FIRST_ISSUE + " + n")
                .with("issue_key", "'ACME-' || (" + FIRST_ISSUE + " + n)")
                .with("type_id", "(SELECT type_id FROM workbench_jira_database.issue WHERE issue_key = 'ACME-1')")
                .with("status_id", "(SELECT status_id FROM workbench_jira_database.issue WHERE issue_key = 'ACME-1')")
                .with(
                        "priority_id",
                        "(SELECT priority_id FROM workbench_jira_database.issue WHERE issue_key = 'ACME-1')")
                .with("creator_key", "'am'")
                .with("reporter_key", "'am'")
                .with("created", "now()")
                .with("updated", "now()")
                .with("summary", "'Something to be made, number ' || n")
                .with("due_date", "DATE '2027-01-07'")
                .insert(connection, WAITING);
        Rows.ofJira("custom_value")
                .with("issue_id", FIRST_ISSUE + " + n")
                .with("field_id", String.valueOf(CLIENT_FIELD))
                .with("field_value", "(" + FIRST_OPTION + " + " + OF_PRODUCER + ")::text")
                .insert(connection, WAITING);
    }

    private void away() throws SQLException {
        Rows.ofApp(connection, "AWAY")
                .with("PERSON_KEY", person("n"))
                .with("FIRST_DAY", TODAY + " - 3")
                .with("LAST_DAY", TODAY + " + 10")
                .with("STAND_IN_KEY", "CASE WHEN n = 1 THEN 'producer' ELSE " + person("n + 200") + " END")
                .with("SET_BY_KEY", "'head'")
                .insert(connection, AWAY);
    }

    /** Every tenth lies before the producer; those of others, a third of them open too, lie between. */
    private void headsUps() throws SQLException {
        String client =
                client("CASE WHEN n % 10 = 0 THEN 10 * (n / 10 % " + SEATS + " + 1) ELSE 10 * (n % 199) + n % 10 END");
        String state = "(CASE WHEN n % 10 = 0 OR n % 3 = 0 THEN 'OPEN' ELSE 'DECLINED' END)";
        Rows.ofApp(connection, "HEADS_UP")
                .with("ISSUE_ID", FIRST_ISSUE + " + 1 + n / 10 % " + WAITING)
                .with("FIELD_ID", "'duedate'")
                .with("CLIENT_KEY", client)
                .with("OWNER", "'PRODUCER'")
                .with("ASKER_KEY", person("n"))
                .with("ASKED_AT", NOW + " - 60000 * n::bigint")
                .with("DESK", client + " || '/PRODUCER/' || " + state)
                .with("STATE", state)
                .with("VERSION", "1")
                .with("LAPSES_AT", NOW + " + 864000000")
                .with("SEEN", "'2027-01-07'")
                .with("WANTED", "'2027-02-' || lpad((1 + n % 28)::text, 2, '0')")
                .with("TYPED", "'2027-02-' || lpad((1 + n % 28)::text, 2, '0')")
                .with("REASON", "'The fair was moved, and with it everything of number ' || n")
                .with("PROMISED", "n % 4 = 0")
                .with("IMPACT_TIME", "'Two days less for number ' || n")
                .insert(connection, WAITING + OTHERS);
    }

    private void ledger() throws SQLException {
        Rows.ofApp(connection, "LEDGER")
                .with("CHANGE_KEY", "(900000000 + n) || ':duedate'")
                .with("CHANGE_GROUP", "900000000 + n")
                .with("HAPPENED_AT", NOW + " - 60000 * n::bigint")
                .with("FINDER", "'WATCH'")
                .with("ISSUE_ID", FIRST_ISSUE + " + 1 + n % " + WAITING)
                .with("CLIENT_KEY", client("1 + n % " + CLIENTS))
                .with("FIELD_ID", "'duedate'")
                .with("FROM_VALUE", "'2027-01-07'")
                .with("TO_VALUE", "'2027-01-08'")
                .with("ACTOR_KEY", person("n"))
                .with("ACTOR_KIND", "'PERSON'")
                .with("OWNER", "'PRODUCER'")
                .with("ACCOUNT_MANAGER_KEY", person("n + 100"))
                .with("PRODUCER_KEY", person("n"))
                .with("OUTCOME", "'ALLOWED'")
                .with("REASONS", "'OWNER'")
                .insert(connection, LEDGER);
    }
}
