package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An agency of 2,000 clients and 5,000 people: imported, exported, listed and searched. It prints what that takes. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ManyClientsTest {
    private static final String DESK = "/plugins/servlet/continuum/admin/";
    private static final String CLIENTS = "/rest/continuum/1.0/configuration";

    private static final int ROUNDS = 5;
    private static final long ENOUGH_MILLIS = 300;
    private static final Map<String, String> PAGES = pages();

    private static Agency agency;
    private static Person head;

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("overview", "");
        pages.put("list", "clients");
        pages.put("list, last page", "clients?from=1900");
        pages.put("search by a person", "clients?q=Number+1234");
        pages.put("clients with an empty seat", "clients?show=empty");
        pages.put("form of a client", "client?client=BIG0001");
        pages.put("hand-over", "hand-over?person=person77");
        pages.put("guards of the agency", "guards");
        pages.put("guards of a client", "client-guards?client=BIG0001");
        pages.put("catalogue of a client", "catalogue?client=BIG0001");
        pages.put("access", "access");
        pages.put("changes", "changes");
        pages.put("changes of a client", "changes?client=BIG1234");
        pages.put("changes by a person", "changes?by=admin");
        pages.put("changes of a kind", "changes?kind=LEAD");
        return pages;
    }

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
        head = agency.person("head");
        Crowd.people(agency);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    @Test
    @Order(1)
    void namesEveryBadLineAndSavesNothingUnlessConfirmed() {
        JsonNode before = agency.as("admin").get(CLIENTS).json();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csv", Crowd.tableWithBadLines());

        Reply preview = timed("preview of 2,000 lines", () -> post(form));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("New: 1,950, changed: 0, unchanged: 0, bad lines: 50.");
        for (int number = 7; number < Crowd.CLIENTS; number += 40) {
            assertThat(preview.body())
                    .contains("<td>%d</td><td>%s</td>".formatted(number + 2, Crowd.key(number)), "nobody" + number);
        }
        assertThat(agency.as("admin").get(CLIENTS).json()).isEqualTo(before);

        form.put("version", DeskForm.value(preview.body(), "version"));
        form.put("confirm", "1");
        assertThat(timed("saving 1,950 clients", () -> post(form)).status()).isEqualTo(302);
        assertThat(agency.as("admin").get(CLIENTS).json().get("clients").size())
                .isEqualTo(before.get("clients").size() + 1950);
    }

    @Test
    @Order(2)
    void readsWhatItExportsAndFindsNothingToChange() {
        String page =
                timed("export", () -> agency.as("head").get(DESK + "export")).body();
        String escaped = page.substring(page.indexOf("spellcheck=\"false\">") + 19, page.indexOf("</textarea>"));
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csv", escaped.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&"));

        assertThat(timed("preview of the export", () -> post(form)).body())
                .contains("New: 0, changed: 0, unchanged: 1,953, bad lines: 0.");
    }

    @Test
    @Order(3)
    void changesOnlyWhatTheTableSaysAndNamesOldAndNew() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put(
                "csv",
                "key,name,projects\nACME,=Acme,ACME GLOBEX\nGLOBEX,Globex Industries,\nINITECH,,\nNEW-1,x,\nNEW,x,y,z\n");

        String page = post(form).body();

        assertThat(page)
                .contains("New: 0, changed: 2, unchanged: 0, bad lines: 3.")
                .contains("&quot;ACME Outdoor&quot; \u2192 &quot;=Acme&quot;")
                .contains("&quot;ACME&quot; \u2192 &quot;ACME GLOBEX&quot;")
                .contains(
                        "Give the client a name.",
                        "is no client key",
                        "The line has 4 cells, and there are 3 columns.");
    }

    @Test
    @Order(4)
    void saysWhatDoesNotGoTogether() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put(
                "csv",
                "key,name,accountManager,producer,projects\nONE,One,am,am,\nTWO,Two,head,,\nTHREE,Three,,,ACME\nTHREE,Again,,,\n");

        assertThat(post(form).body())
                .contains("bad lines: 4.")
                .contains("would sit in both seats", "You cannot seat yourself", "THREE stands in line 4 already.");
    }

    @Test
    @Order(5)
    void refusesAnUnknownColumnAndAPreviewThatIsOvertaken() {
        assertThat(post(Map.of("csv", "key,colour\nACME,red")).body())
                .contains("There is no column &quot;colour&quot;");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("csv", "key,name\nACME,Acme");
        form.put("confirm", "1");
        form.put("version", "overtaken");
        assertThat(post(form).status()).isEqualTo(409);
        assertThat(agency.as("head").get(DESK + "clients?q=ACME").body()).contains("ACME Outdoor");
    }

    @Test
    @Order(6)
    void listsAndFindsThem() {
        agency.configure(Crowd::spread);
        assertThat(agency.as("head").get(DESK + "clients?q=Number+1234").body())
                .contains("Person Number 1234")
                .doesNotContain("continuum-paging");
    }

    @Test
    @Order(7)
    void showsEveryPageOfTheDeskBeforeAnybodyWaits() {
        String changes = agency.as("head").get(DESK + "changes").body();
        assertThat(changes).contains("continuum-changes-older").contains("Person Number");
        Map<String, Long> fastest = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            PAGES.forEach((what, page) -> fastest.merge(what, millis(page), Math::min));
        }
        fastest.forEach((what, millis) -> System.out.printf("2,000 clients: %s %d ms%n", what, millis));
        assertThat(fastest.values()).allSatisfy(millis -> assertThat(millis).isLessThan(ENOUGH_MILLIS));
    }

    private static long millis(String page) {
        long begin = System.nanoTime();
        Reply reply = agency.as("head").get(DESK + page);
        long took = (System.nanoTime() - begin) / 1_000_000;
        assertThat(reply.status()).as(page).isEqualTo(200);
        return took;
    }

    private static Reply post(Map<String, String> form) {
        return DeskForm.send(head, "import", form);
    }

    private static Reply timed(String what, Supplier<Reply> ask) {
        long begin = System.nanoTime();
        Reply reply = ask.get();
        System.out.printf("2,000 clients: %s %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
        return reply;
    }
}
