package app.continuum.workbench.jira.agile;

/** One sprint of a board; its state is {@code closed}, {@code active} or {@code future}. */
public record Sprint(long id, long boardId, String name, String state) {
    public boolean isClosed() {
        return state.equals("closed");
    }
}
