package app.continuum.jira.admin.catalogue;

import java.util.List;

/**
 * A to-do that is still to be agreed on, as a question.
 *
 * @param why in what agencies are known to differ; empty where that is not known
 */
public record QuestionLine(String toDo, String question, String why, List<AnswerLine> answers) {
    public QuestionLine {
        answers = List.copyOf(answers);
    }

    /**
     * One suggested answer.
     *
     * @param step what the button says to the page
     * @param tieBreak who would have the last word; empty where nobody would
     */
    public record AnswerLine(String step, String label, String stop, String tieBreak) {}
}
