package app.continuum.jira.inquiry;

import java.util.List;

/** One question on the way to a verdict, what it is about, and what was found. */
public record Step(String about, List<String> sentences) {
    public Step {
        sentences = List.copyOf(sentences);
    }
}
