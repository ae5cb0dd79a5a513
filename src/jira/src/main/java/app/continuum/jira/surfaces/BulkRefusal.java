package app.continuum.jira.surfaces;

import app.continuum.core.markup.Escaper;
import app.continuum.jira.words.ScreenText;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page that stops a bulk change: whose the fields are, of which issues, and a button that takes these out and goes on. The button sends the steps of the wizard again from its beginning, without these
 * issues, and then this one as it was filled in; without script it begins the wizard anew.
 */
final class BulkRefusal {
    private static final String TOKEN = "atl_token";
    private static final Comparator<String> BY_NUMBER = Comparator.comparing(
                    (String key) -> key.substring(0, key.lastIndexOf('-') + 1))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private final Answering answering;
    private final ScreenText text;
    private final Refusal refusal;

    private BulkRefusal(Answering answering, Refusal refusal) {
        this.answering = answering;
        this.text = answering.text();
        this.refusal = refusal;
    }

    static void send(Answering answering, Refusal refusal) throws IOException {
        if (refusal.fields().isEmpty()) {
            RefusalPage.send(answering, refusal);
        } else {
            RefusalPage.send(answering, new BulkRefusal(answering, refusal).content());
        }
    }

    private String content() {
        Set<String> refused =
                refusal.fields().stream().map(Refusal.Line::issueKey).collect(Collectors.toSet());
        return RefusalPage.error(RefusalPage.line(text.with("continuum.bulk.refused", refused.size())))
                + table()
                + wayOn(refused);
    }

    /** One row for each owner, field and reason, and the issues it is about. */
    private String table() {
        Map<String, Map<String, Set<String>>> byOwner = new TreeMap<>();
        refusal.fields().forEach(line -> byOwner.computeIfAbsent(line.owner(), owner -> new TreeMap<>())
                .computeIfAbsent(line.label(), field -> new TreeSet<>(BY_NUMBER))
                .add(line.issueKey()));
        StringBuilder rows = new StringBuilder();
        byOwner.forEach((owner, fields) -> fields.forEach((field, keys) -> rows.append("<tr><td>")
                .append(Escaper.escape(owner))
                .append("</td><td class=\"continuum-label\">")
                .append(Escaper.escape(field))
                .append("</td><td class=\"continuum-count\">")
                .append(keys.size())
                .append("</td><td><div class=\"continuum-keys\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(Escaper.escape(text.of("continuum.bulk.issues")))
                .append("\">")
                .append(keys.stream().map(this::link).collect(Collectors.joining(" ")))
                .append("</div></td></tr>")));
        return "<table class=\"aui continuum-refused\"><thead><tr>" + head("continuum.bulk.owner")
                + head("continuum.bulk.field") + head("continuum.bulk.count") + head("continuum.bulk.issues")
                + "</tr></thead><tbody>" + rows
                + "</tbody></table>";
    }

    private String head(String key) {
        return "<th scope=\"col\">" + Escaper.escape(text.of(key)) + "</th>";
    }

    private String link(String issueKey) {
        String key = Escaper.escape(issueKey);
        return "<a href=\"" + Escaper.escape(answering.request().getContextPath()) + "/browse/" + key + "\">" + key
                + "</a>";
    }

    private String wayOn(Set<String> refused) {
        BulkWizard wizard = BulkWizard.of(answering.request());
        Set<String> out = refusal.fields().stream()
                .map(line -> BulkStep.SELECTS + line.issueId())
                .collect(Collectors.toSet());
        Map<String, String[]> selection = without(out, wizard.step("selection"));
        long left = selection.keySet().stream()
                .filter(input -> input.startsWith(BulkStep.SELECTS))
                .count();
        if (left == 0) {
            return RefusalPage.line(text.of("continuum.bulk.nothing-left"));
        }
        return "<div class=\"continuum-way-on\" data-continuum-way-on>"
                + form("get", wizard.step("begin"), button(text.with("continuum.bulk.take-out", refused.size(), left)))
                + form("post", selection, "") + form("post", wizard.step("operation"), "") + form("post", values(), "")
                + "<p class=\"description\">" + Escaper.escape(text.of("continuum.bulk.take-out.help")) + "</p></div>"
                + "<script src=\"" + RefusalPage.resource(answering, "bulk-refusal.js") + "\" defer></script>";
    }

    private static Map<String, String[]> without(Set<String> out, Map<String, String[]> step) {
        Map<String, String[]> rest = new LinkedHashMap<>(step);
        rest.keySet().removeAll(out);
        return rest;
    }

    private Map<String, String[]> values() {
        HttpServletRequest request = answering.request();
        Map<String, String[]> values = new LinkedHashMap<>(request.getParameterMap());
        values.put("", new String[] {request.getRequestURI()});
        return values;
    }

    private String form(String method, Map<String, String[]> step, String end) {
        if (step.isEmpty()) {
            return "";
        }
        String address = step.getOrDefault("", new String[] {""})[0];
        return "<form method=\"" + method + "\" action=\"" + Escaper.escape(address) + "\">"
                + inputs(step, input -> !input.isEmpty() && !input.equals(TOKEN)) + token() + end + "</form>";
    }

    private static String inputs(Map<String, String[]> step, Predicate<String> wanted) {
        StringBuilder inputs = new StringBuilder();
        step.forEach((name, values) -> {
            if (wanted.test(name)) {
                for (String value : values) {
                    inputs.append("<input type=\"hidden\" name=\"")
                            .append(Escaper.escape(name))
                            .append("\" value=\"")
                            .append(Escaper.escape(value))
                            .append("\">");
                }
            }
        });
        return inputs.toString();
    }

    private String token() {
        return inputs(answering.request().getParameterMap(), TOKEN::equals);
    }

    private static String button(String label) {
        return "<button type=\"submit\" class=\"aui-button aui-button-primary\">" + Escaper.escape(label) + "</button>";
    }
}
