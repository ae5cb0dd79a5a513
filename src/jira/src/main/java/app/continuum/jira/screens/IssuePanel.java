package app.continuum.jira.screens;

import java.util.List;

/** Whose an issue is, who sits where, and which fields are whose, for one viewer; every text ready to be shown. */
public record IssuePanel(String clientKey, String clientName, List<SeatLine> seats, List<FieldLine> fields) {

    /** One seat: what the role is called, who sits there, and whether the viewer does. */
    public record SeatLine(String role, String names, boolean yours) {}

    /**
     * One guarded field.
     *
     * @param owner what the owning role is called
     * @param ownerRole the owning role's constant
     * @param names who sits in the owning seat
     * @param yours whether the viewer owns the field
     * @param held whether the viewer's change would be refused
     * @param rule what becomes of the viewer's change, in a sentence
     */
    public record FieldLine(
            String id,
            String name,
            String owner,
            String ownerRole,
            String names,
            boolean yours,
            boolean held,
            String rule) {}
}
