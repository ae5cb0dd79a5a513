package app.continuum.jira.admin.access;

/** One row of the table of accounts: the names of its inputs. */
public record AccountLine(int row) {
    /** The name of the select box for user or group. */
    public String byInput() {
        return input("by");
    }

    /** The name of the input for the name of the user or group. */
    public String nameInput() {
        return input("name");
    }

    /** The name of the select box for automation or integration. */
    public String kindInput() {
        return input("kind");
    }

    /** The name of the select box for how it is met. */
    public String treatmentInput() {
        return input("treatment");
    }

    private String input(String part) {
        return "account." + row + "." + part;
    }
}
