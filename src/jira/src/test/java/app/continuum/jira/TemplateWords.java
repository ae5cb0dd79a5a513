package app.continuum.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words in a template that stand there themselves, rather than being asked for. */
final class TemplateWords {
    private static final Pattern DIRECTIVE =
            Pattern.compile("#(?:if|elseif|foreach|set|macro|else|end|parse|include|(continuum\\w+))\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?(?:\\{\\w+}|\\w+)");
    private static final Pattern CALL = Pattern.compile("\\.\\w+(?=\\()");
    private static final Pattern SAID_ATTRIBUTE =
            Pattern.compile("\\s(?:title|aria-label|aria-description|placeholder|alt|label)=\"([^\"]*)\"");
    private static final Pattern BUTTON_INPUT =
            Pattern.compile("<input(?=[^>]*type=\"(?:submit|button|reset)\")[^>]*\\svalue=\"([^\"]*)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"$]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>|<!--.*?-->|&#?\\w+;", Pattern.DOTALL);

    private final String template;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> found = new ArrayList<>();

    private TemplateWords(String template) {
        this.template = template;
    }

    static List<String> in(String template) {
        TemplateWords words = new TemplateWords(template);
        words.takeOutWhatIsComputed();
        words.look();
        return words.found;
    }

    private void takeOutWhatIsComputed() {
        int at = 0;
        while (at < template.length()) {
            int after = afterComputed(at);
            if (after == at) {
                markup.append(template.charAt(at++));
            }
            at = Math.max(at, after);
        }
    }

    private int afterComputed(int at) {
        Matcher directive = DIRECTIVE.matcher(template).region(at, template.length());
        if (directive.lookingAt()) {
            int after = afterParentheses(directive.end());
            if (directive.group(1) != null) {
                literals(template.substring(directive.end(), after));
            }
            return after;
        }
        Matcher reference = REFERENCE.matcher(template).region(at, template.length());
        return reference.lookingAt() ? afterCalls(reference.end()) : at;
    }

    /** What a macro is given as a text of more than one word would be said as it stands. */
    private void literals(String arguments) {
        Matcher literal = QUOTED.matcher(arguments.replaceAll("\\$\\w+\\.\\w+\\(\"[^\"]*\"\\)", ""));
        while (literal.find()) {
            if (literal.group(1).strip().contains(" ")) {
                found.add(literal.group(1));
            }
        }
    }

    private int afterCalls(int at) {
        Matcher call = CALL.matcher(template).region(at, template.length());
        return call.lookingAt() ? afterCalls(afterParentheses(call.end())) : at;
    }

    private int afterParentheses(int at) {
        int start = at;
        while (start < template.length() && template.charAt(start) == ' ') {
            start++;
        }
        if (start == template.length() || template.charAt(start) != '(') {
            return at;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < template.length(); i++) {
            char character = template.charAt(i);
            quoted = quoted != (character == '"');
            depth += quoted ? 0 : character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return at;
    }

    private void look() {
        all(SAID_ATTRIBUTE);
        all(BUTTON_INPUT);
        TAG.matcher(markup).replaceAll("\n").lines().forEach(this::keep);
    }

    private void all(Pattern attribute) {
        Matcher said = attribute.matcher(markup);
        while (said.find()) {
            keep(said.group(1));
        }
    }

    private void keep(String text) {
        if (text.chars().anyMatch(Character::isLetter)) {
            found.add(text.strip());
        }
    }
}
