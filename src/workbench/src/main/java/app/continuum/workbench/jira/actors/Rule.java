package app.continuum.workbench.jira.actors;

import app.continuum.workbench.jira.edits.EventType;
import app.continuum.workbench.jira.people.JiraUser;

/** When this happens to an issue, the actor sets the field; at once, in the thread of the event, or soon after. */
public record Rule(Trigger trigger, JiraUser actor, String field, Object value, boolean immediately) {
    /** What a rule waits for. */
    public enum Trigger {
        /** Somebody commented. */
        COMMENTED,
        /** Fields were changed, or the assignee. */
        UPDATED,
        /** An issue went through its workflow. */
        TRANSITIONED;

        boolean isOf(Long eventType) {
            return switch (this) {
                case COMMENTED -> EventType.COMMENTED.id().equals(eventType);
                case UPDATED ->
                    EventType.UPDATED.id().equals(eventType)
                            || EventType.ASSIGNED.id().equals(eventType);
                case TRANSITIONED -> EventType.GENERIC.id().equals(eventType);
            };
        }
    }
}
