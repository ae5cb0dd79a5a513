package app.continuum.workbench.jira.people;

import java.util.EnumSet;
import java.util.Set;

/** The project permissions the workbench knows, by Jira's keys. */
public enum Grant {
    /** See the project and its issues. */
    BROWSE_PROJECTS,
    /** Make issues. */
    CREATE_ISSUES,
    /** Edit issues. */
    EDIT_ISSUES,
    /** Move issues to another project or type. */
    MOVE_ISSUES,
    /** Assign issues. */
    ASSIGN_ISSUES,
    /** Be assigned issues. */
    ASSIGNABLE_USER,
    /** Set and edit due dates. */
    SCHEDULE_ISSUES,
    /** Move issues through their workflow. */
    TRANSITION_ISSUES,
    /** Comment on issues. */
    ADD_COMMENTS,
    /** Log work. */
    WORK_ON_ISSUES,
    /** Administer the project; of few, where all others are of everybody who works in it. */
    ADMINISTER_PROJECTS;

    /** What is granted to everybody to whom a project is open. */
    public static Set<Grant> ofEverybody() {
        return EnumSet.complementOf(EnumSet.of(ADMINISTER_PROJECTS));
    }
}
