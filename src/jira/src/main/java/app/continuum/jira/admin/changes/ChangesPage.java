package app.continuum.jira.admin.changes;

import app.continuum.core.changes.ChangeKind;
import app.continuum.core.changes.ChangeLog;
import app.continuum.core.changes.Recorded;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.People;
import app.continuum.jira.changes.ChangeNames;
import app.continuum.jira.changes.ChangeSearch;
import app.continuum.jira.changes.ChangeWords;
import app.continuum.jira.mail.Reader;
import app.continuum.jira.mail.Readers;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who has changed what in the configuration, and when: the newest first, a page at a time, of one client, person, kind or time. */
@Feature("admin-changes")
public final class ChangesPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/changes.vm";
    private static final List<String> FILTERS = List.of("client", "by", "kind", "from", "until");
    private static final int PAGE = 50;

    private final ChangeLog log;
    private final ChangeSearch search;
    private final ChangeWords words;
    private final ChangeNames names;
    private final People people;
    private final Readers readers;
    private final ScreenText text;

    /** A page over the record of changes. */
    public ChangesPage(
            ChangeLog log,
            ChangeSearch search,
            ChangeWords words,
            ChangeNames names,
            People people,
            Readers readers,
            ScreenText text) {
        this.log = log;
        this.search = search;
        this.words = words;
        this.names = names;
        this.people = people;
        this.readers = readers;
        this.text = text;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public AdminPage show(Visit visit) {
        FormState form = visit.form();
        ChangeSearch.Question question = search.read(form::value, visit.key(), PAGE + 1);
        question.errors().forEach(form::blame);
        List<Recorded> found = form.isSound() ? log.find(question.wanted()) : List.of();
        List<Recorded> page = found.subList(0, Math.min(PAGE, found.size()));
        Reader reader = readers.of(visit.by());
        Map<String, Object> context = new HashMap<>();
        context.put("form", form);
        context.put("kinds", kinds());
        context.put("lines", page.stream().map(one -> line(one, reader)).toList());
        context.put(
                "filtered", FILTERS.stream().anyMatch(part -> !form.value(part).isEmpty()));
        context.put("paged", !form.value("beyond").isEmpty());
        context.put("newest", query(form, ""));
        context.put(
                "older",
                found.size() > PAGE
                        ? query(form, Long.toString(page.get(PAGE - 1).id()))
                        : "");
        return form.isSound()
                ? AdminPage.show(TEMPLATE, context)
                : AdminPage.again(AdminPage.INVALID, TEMPLATE, context);
    }

    private List<Choice> kinds() {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> new Choice(kind.name(), text.of("continuum.changes.kind." + kind)))
                .toList();
    }

    private ChangeLine line(Recorded recorded, Reader reader) {
        ChangeWords.Said said = words.said(recorded.change(), reader);
        return new ChangeLine(
                recorded.id(),
                reader.moment(recorded.at()),
                people.displayName(recorded.by()),
                recorded.change().client().map(names::client).orElse(""),
                said.what(),
                said.before(),
                said.after());
    }

    /** The same search, going on after a change. */
    private static String query(FormState form, String beyond) {
        Map<String, String> parts = FILTERS.stream()
                .filter(part -> !form.value(part).isEmpty())
                .collect(Collectors.toMap(part -> part, form::value));
        if (!beyond.isEmpty()) {
            parts.put("beyond", beyond);
        }
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
