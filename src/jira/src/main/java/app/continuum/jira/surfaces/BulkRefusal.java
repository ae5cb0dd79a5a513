package app.continuum.jira.surfaces;

import app.continuum.core.markup.Escaper;
import app.continuum.jira.pages.FormAgain;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.SentForm;
import app.continuum.jira.requests.Unacceptable;
import app.continuum.jira.words.ScreenText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page that stops a bulk change: whose the fields are, of which issues; a reason where that is enough, one for all; and a button that takes these out and goes on. Either sends the steps of the wizard
 * again from its beginning, without the issues that are taken out, and then this one as it was filled in; without script the button begins the wizard anew.
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

    private String content() throws IOException {
        Set<String> refused =
                refusal.fields().stream().map(Refusal.Line::issueKey).collect(Collectors.toSet());
        BulkOffers offers = BulkOffers.of(refusal.fields());
        List<Step> steps = steps();
        long left = steps.stream().mapToLong(Step::selected).sum();
        String said = new BulkHeadsUps(offers, text).html(left);
        return RefusalPage.error(RefusalPage.line(text.with("continuum.bulk.refused", refused.size())))
                + said
                + (said.isEmpty()
                        ? table(offers) + wayOn(steps, refused.size(), left, "")
                        : wayOn(steps, refused.size(), left, heading("continuum.bulk.leave-out"))
                                + heading("continuum.bulk.whose")
                                + table(offers));
    }

    private String heading(String key) {
        return "<h2>" + Escaper.escape(text.of(key)) + "</h2>";
    }

    /** One row for each owner, field and what helps, and the issues it is about. */
    private String table(BulkOffers offers) {
        Map<String, Map<Row, Set<String>>> byOwner = new TreeMap<>();
        offers.all().forEach(line -> byOwner.computeIfAbsent(line.owner(), owner -> new TreeMap<>())
                .computeIfAbsent(new Row(line.label(), line.offer()), row -> new TreeSet<>(BY_NUMBER))
                .add(line.issueKey()));
        StringBuilder rows = new StringBuilder();
        byOwner.forEach((owner, fields) -> fields.forEach((row, keys) -> rows.append("<tr><td>")
                .append(Escaper.escape(owner))
                .append("</td><td class=\"continuum-label\">")
                .append(Escaper.escape(row.field()))
                .append("</td><td>")
                .append(Escaper.escape(text.of(helps(row.offer()))))
                .append("</td><td class=\"continuum-count\">")
                .append(keys.size())
                .append("</td><td><div class=\"continuum-keys\" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(Escaper.escape(text.of("continuum.bulk.issues")))
                .append("\">")
                .append(keys.stream().map(this::link).collect(Collectors.joining(" ")))
                .append("</div></td></tr>")));
        return "<table class=\"aui continuum-refused\"><thead><tr>" + head("continuum.bulk.owner")
                + head("continuum.bulk.field") + head("continuum.bulk.helps") + head("continuum.bulk.count")
                + head("continuum.bulk.issues") + "</tr></thead><tbody>" + rows
                + "</tbody></table>";
    }

    private record Row(String field, Refusal.Offer offer) implements Comparable<Row> {
        private static final Comparator<Row> ORDER =
                Comparator.comparing(Row::field).thenComparing(Row::offer);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    private static String helps(Refusal.Offer offer) {
        return switch (offer) {
            case NONE -> "continuum.bulk.helps.nothing";
            case ASK, OVERRIDE -> "continuum.bulk.helps.asking";
            case AT_ONCE -> "continuum.bulk.helps.heads-up";
        };
    }

    private String head(String key) {
        return "<th scope=\"col\">" + Escaper.escape(text.of(key)) + "</th>";
    }

    private String link(String issueKey) {
        String key = Escaper.escape(issueKey);
        return "<a href=\"" + Escaper.escape(answering.request().getContextPath()) + "/browse/" + key + "\">" + key
                + "</a>";
    }

    /** The steps once more, and before them a button where issues are left without those that are refused. */
    private String wayOn(List<Step> steps, int refused, long left, String heading) {
        boolean helpless = heading.isEmpty();
        if (left == 0 && helpless) {
            return RefusalPage.line(text.of("continuum.bulk.nothing-left"));
        }
        String button = left == 0 ? "" : button(text.with("continuum.bulk.take-out", refused, left));
        StringBuilder forms = new StringBuilder();
        steps.forEach(step -> forms.append(form(step, forms.isEmpty() ? button : "")));
        return "<div class=\"continuum-way-on\" data-continuum-way-on>" + (left == 0 ? "" : heading) + forms
                + (left == 0
                        ? ""
                        : "<p class=\"description\">" + Escaper.escape(text.of("continuum.bulk.take-out.help"))
                                + "</p>")
                + "</div>" + script("bulk-refusal.js") + (helpless ? "" : script("bulk-headsups.js"));
    }

    private String script(String name) {
        return "<script src=\"" + RefusalPage.resource(answering, name) + "\" defer></script>";
    }

    /** A step of the wizard as it is to be sent again. */
    private record Step(String method, String address, Map<String, String[]> inputs) {
        long selected() {
            return inputs.keySet().stream()
                    .filter(input -> input.startsWith(BulkStep.SELECTS))
                    .count();
        }
    }

    /** From the beginning to the one that carries the values: where the last one is refused, that was one before. */
    private List<Step> steps() throws IOException {
        BulkWizard wizard = BulkWizard.of(answering.request());
        List<Step> steps = new ArrayList<>();
        add(steps, "get", wizard.step("begin"));
        add(steps, "post", wizard.step("selection"));
        add(steps, "post", wizard.step("operation"));
        wizard.further().forEach(step -> add(steps, "post", step));
        if (RequestPath.of(answering.request()).stream().noneMatch(BulkStep::isLast)) {
            Map<String, String[]> refused = new LinkedHashMap<>(inputs());
            refused.put("", new String[] {answering.request().getRequestURI()});
            add(steps, "post", refused);
        }
        return steps;
    }

    private Map<String, String[]> inputs() throws IOException {
        try {
            return SentForm.ofAction(answering.request()).inputs();
        } catch (Unacceptable unreadable) {
            return Map.of();
        }
    }

    private void add(List<Step> steps, String method, Map<String, String[]> step) {
        if (!step.isEmpty()) {
            Set<String> out = refusal.fields().stream()
                    .map(line -> BulkStep.SELECTS + line.issueId())
                    .collect(Collectors.toSet());
            out.add("");
            out.add(TOKEN);
            steps.add(new Step(method, step.getOrDefault("", new String[] {""})[0], FormAgain.without(out, step)));
        }
    }

    /** With the token of the request that is refused, the newest there is. */
    private String form(Step step, String end) {
        Map<String, String[]> inputs = new LinkedHashMap<>(step.inputs());
        String[] token = answering.request().getParameterValues(TOKEN);
        if (token != null) {
            inputs.put(TOKEN, token);
        }
        return FormAgain.html(step.method(), step.address(), inputs, end);
    }

    private static String button(String label) {
        return "<button type=\"submit\" class=\"aui-button aui-button-primary\">" + Escaper.escape(label) + "</button>";
    }
}
