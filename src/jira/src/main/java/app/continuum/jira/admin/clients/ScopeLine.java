package app.continuum.jira.admin.clients;

/** One row of a client's scopes: the names of its inputs. */
public record ScopeLine(int row) {
    /** The name of the select box for the field. */
    public String fieldInput() {
        return input("field");
    }

    /** The name of the input for the option. */
    public String optionInput() {
        return input("option");
    }

    /** The name of the input for the project. */
    public String projectInput() {
        return input("project");
    }

    /** The name of the input for the Producer of these issues alone. */
    public String producerInput() {
        return input("producer");
    }

    private String input(String part) {
        return "scope." + row + "." + part;
    }
}
