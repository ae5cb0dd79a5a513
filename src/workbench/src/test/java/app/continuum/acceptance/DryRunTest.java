package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The dry run over the history of a real Jira, held against a count of the same file that knows nothing of the app. */
@EnabledIfSystemProperty(
        named = "continuum.history",
        matches = ".+",
        disabledReason = "no -Dcontinuum.history=FILE with the export of a real Jira")
class DryRunTest {
    private static final String PAGE = "/plugins/servlet/continuum/admin/dry-run";
    private static final String LIST = "/plugins/servlet/continuum/admin/dry-run-changes";
    private static final String PRODUCER = "user158";
    private static final String ACCOUNT_MANAGER = "user162";
    private static final int ALL_GROUPS = 15_140;
    private static final Duration ENOUGH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int RUNS = 3;
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("dry-run-changes\\?([^\"]*)\">(\\d+) ([^<]*)</a>");
    private static final Pattern COUNT = Pattern.compile("data-count=\"(\\d+)\"");
    private static final Pattern LINE = Pattern.compile("<li>\\s*<p><a href=\"[^\"]*/browse/([A-Z0-9_]+-\\d+)\"");

    private static Agency agency;
    private static Person head;
    private static List<PastChange> history;
    private static Instant newest;

    @BeforeAll
    static void start(@TempDir Path home) {
        Path file = Path.of(System.getProperty("continuum.history"));
        List<JsonNode> issues = PastChange.issues(file);
        history = PastChange.of(issues);
        newest = PastChange.newest(issues);
        agency = Agency.openWithHistory(home, file);
        Set<String> projects = new TreeSet<>();
        issues.forEach(issue -> projects.add(issue.at("/fields/project/id").asText()));
        agency.configure(configuration -> everythingIsOneClients(configuration, projects));
        head = agency.person("head");
        head.get(PAGE);
    }

    private static void everythingIsOneClients(ObjectNode configuration, Collection<String> projects) {
        ((ObjectNode) configuration.get("settings")).put("headsOfDelivery", "heads-of-delivery");
        ObjectNode client = ((ArrayNode) configuration.get("clients")).addObject();
        client.put("key", "DURA").put("name", "Dura & Space");
        client.putObject("accountManager").put("lead", ACCOUNT_MANAGER);
        client.putObject("producer").put("lead", PRODUCER);
        ArrayNode scopes = client.putArray("scopes");
        projects.forEach(project -> scopes.addObject().put("project", project));
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    void countsWhatTheHistoryHoldsAndExplainsEveryNumberChangeByChange() {
        Duration took = fastest();
        String page = head.get(PAGE).body();

        assertThat(page).contains(String.format("3,036 of 3,036 issues read, %,d change groups judged", ALL_GROUPS));
        for (String field : PastChange.GUARDED) {
            assertThat(count("field=" + field)).as(field).isEqualTo(expected(one -> one.field()
                    .equals(field)));
            for (String kind : List.of("OWNER", "COURTESY", "COUNTERPART", "OTHER")) {
                assertThat(count("field=" + field + "&kind=" + kind))
                        .as(field + " " + kind)
                        .isEqualTo(expected(one -> one.field().equals(field)
                                && one.kind(PRODUCER, ACCOUNT_MANAGER).equals(kind)));
            }
        }
        long crossings = expected(one -> Set.of("COUNTERPART", "OTHER").contains(one.kind(PRODUCER, ACCOUNT_MANAGER)));
        assertThat(count("mode=BLOCK&outcome=REFUSED")).isEqualTo(crossings);
        assertThat(count("mode=HEADS_UP&outcome=HEADS_UP_NEEDED")).isEqualTo(crossings);
        assertThat(count("mode=FLAG&outcome=FLAGGED")).isEqualTo(crossings);
        assertThat(count("mode=OBSERVE&outcome=RECORDED")).isEqualTo(crossings);
        assertThat(numbersThatAreNotTheLengthOfTheirList(page)).isEmpty();
        assertThat(head.get("/plugins/servlet/continuum/admin/health").body())
                .containsPattern("(?s)data-part=\"dry-run\">.*?data-label=\"Done\">[1-9].*?data-label=\"Failed\">0");
        System.out.printf("A dry run over %,d change groups took %d ms%n", ALL_GROUPS, took.toMillis());
        assertThat(took).isLessThan(ENOUGH);
    }

    @Test
    void listsAsManyChangesAsItCounts() {
        run(0);
        int all = (int) count("field=duedate");
        int listed = 0;
        for (int from = 0; from < all; from += 50) {
            String page = head.get(LIST + "?field=duedate&from=" + from).body();
            listed += matches(LINE, page);
        }
        assertThat(listed).isEqualTo(all);
        assertThat(head.get(LIST + "?field=duedate&kind=COUNTERPART").body())
                .contains("sits in the client\u2019s other seat", "Block: refused", "Dura &amp; Space", "&rarr;")
                .doesNotContain("continuum.dryrun", "$line");
    }

    @Test
    void looksNoFurtherBackThanItIsAsked() {
        run(730);

        // the import moves the newest change to today, and everything else with it by whole days
        Instant since = newest.minus(Duration.ofDays(730));
        assertThat(count(""))
                .isLessThan(history.size())
                .isBetween(
                        expected(one -> one.at().toInstant().isAfter(since.plus(Duration.ofDays(2)))),
                        expected(one -> one.at().toInstant().isAfter(since.minus(Duration.ofDays(2)))));
    }

    @Test
    void saysWhatIsWrongWithThePeriodAndBeginsNothing() {
        HttpResponse<String> refused = post("days=4000");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"days-error\"", "value=\"4000\"");
        HttpResponse<String> foreign = head.post(PAGE, "days=4001");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("value=\"4001\"");
        assertThat(agency.as(PRODUCER).get(PAGE).status()).isEqualTo(403);
        assertThat(agency.as(PRODUCER).get(LIST).status()).isEqualTo(403);
    }

    @Test
    void isStoppedFromItsPageAndStartedAgain() {
        String token = token();

        // a run takes about a second: now and then it may be done before anybody can stop it
        assertThat(Agency.eventually(() -> stoppedAtOnce(token))).isTrue();

        String page = head.get(PAGE).body();
        assertThat(page)
                .contains("id=\"continuum-dry-run-ended\"", "id=\"continuum-dry-run-start\"", "You can start it again.")
                .doesNotContain("data-running", "id=\"continuum-dry-run-stop\"");
        run(0);
        assertThat(head.get(PAGE).body())
                .contains(String.format("3,036 of 3,036 issues read, %,d change groups judged", ALL_GROUPS))
                .doesNotContain("id=\"continuum-dry-run-ended\"");
    }

    private static boolean stoppedAtOnce(String token) {
        assertThat(head.post(PAGE, "days=0&atl_token=" + token).statusCode()).isIn(200, 302, 303);
        String running = head.get(PAGE).body();
        assertThat(head.post(PAGE, "stop=1&atl_token=" + token).statusCode()).isIn(200, 302, 303);
        return running.contains("id=\"continuum-dry-run-stop\"")
                && head.get(PAGE).body().contains("It was stopped before it was done.");
    }

    /** The shortest of some runs: what others do on the machine meanwhile is not to be measured. */
    private static Duration fastest() {
        Duration fastest = run(0);
        for (int i = 1; i < RUNS && fastest.compareTo(ENOUGH) >= 0; i++) {
            Duration took = run(0);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
        }
        return fastest;
    }

    private static Duration run(int days) {
        Instant begun = Instant.now();
        assertThat(post("days=" + days).statusCode()).isIn(200, 302, 303);
        while (head.get(PAGE).body().contains("data-running")
                && Duration.between(begun, Instant.now()).compareTo(PATIENCE) < 0) {
            boolean unused = Agency.eventually(() -> !head.get(PAGE).body().contains("data-running"));
        }
        Duration took = Duration.between(begun, Instant.now());
        assertThat(head.get(PAGE).body()).contains("It is done.");
        return took;
    }

    private static HttpResponse<String> post(String form) {
        return head.post(PAGE, form + "&atl_token=" + token());
    }

    private static String token() {
        String page = head.get(PAGE).body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    private static long expected(Predicate<PastChange> which) {
        return history.stream().filter(which).count();
    }

    private static long count(String query) {
        Matcher count = COUNT.matcher(head.get(LIST + "?" + query).body());
        assertThat(count.find()).isTrue();
        return Long.parseLong(count.group(1));
    }

    private static Set<String> numbersThatAreNotTheLengthOfTheirList(String page) {
        Set<String> wrong = new HashSet<>();
        Matcher number = NUMBER.matcher(page);
        int numbers = 0;
        while (number.find()) {
            numbers++;
            long listed = count(number.group(1).replace("&amp;", "&"));
            if (listed != Long.parseLong(number.group(2))) {
                wrong.add(number.group() + " lists " + listed);
            }
        }
        assertThat(numbers).isGreaterThan(20);
        return wrong;
    }

    private static int matches(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
