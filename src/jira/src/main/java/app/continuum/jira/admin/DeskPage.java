package app.continuum.jira.admin;

/** One of the administrator's pages: shown, and, where it has a form, saved. Whoever asks has been let in. */
public interface DeskPage {
    /** The last part of its address, below {@code /plugins/servlet/continuum/admin/}; empty for the first page of all. */
    String name();

    /** The name of the page whose tab is marked while this one is shown. */
    default String tab() {
        return name();
    }

    /** What is shown to whoever asks for it. */
    AdminPage show(Visit visit);

    /** What becomes of a form that was sent to it; a form that is not ours changes nothing and is shown again with all that was typed. */
    default AdminPage save(Visit visit) {
        return show(visit);
    }
}
