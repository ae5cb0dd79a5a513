package app.continuum.workbench.jira.fields;

/** One operation of a REST update with its operand as maps, lists, texts, numbers and booleans. */
record Operation(String verb, Object operand) {
    boolean is(String wanted) {
        return verb.equals(wanted);
    }
}
