package app.continuum.jira.admin.catalogue;

import app.continuum.jira.admin.Choice;
import java.util.List;

/**
 * One to-do as it lies on the board.
 *
 * @param label what it is called; empty where it has no name yet
 * @param guard the guards that enforce it, in words; empty where none does
 * @param held whether one of these guards refuses
 * @param fields the fields that enforce it, by id
 * @param agencys what the agency has agreed, in words, where it is otherwise for this client; empty elsewhere
 * @param agreedStop the agency's stop, to go back to
 * @param agreedTieBreak the agency's last word, to go back to; empty where nobody has it
 * @param agreedSettled whether the agency has settled it
 * @param agreedOut whether the agency has taken it out
 */
public record Card(
        String id,
        String label,
        String stop,
        String knowledge,
        String tieBreak,
        boolean settled,
        boolean takenOut,
        String guard,
        boolean held,
        List<Choice> fields,
        String agencys,
        String agreedStop,
        String agreedTieBreak,
        boolean agreedSettled,
        boolean agreedOut) {

    /** The name of one of its inputs. */
    public String input(String part) {
        return inputOf(id, part);
    }

    static String inputOf(String id, String part) {
        return "todo." + id + "." + part;
    }
}
