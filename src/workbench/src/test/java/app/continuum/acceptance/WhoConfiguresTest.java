package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import app.continuum.workbench.host.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to write the configuration, tried by everybody, with and without the token of a form: only those who may, may. */
class WhoConfiguresTest {
    private static final String DESK = "/plugins/servlet/continuum/admin";

    private static Agency agency;

    /** Whoever tries it, and the account they log in with. */
    private enum Who {
        NOBODY(""),
        OUTSIDER("developer"),
        ACCOUNT_MANAGER("am"),
        PRODUCER("producer"),
        PROJECT_ADMINISTRATOR("lead"),
        HEAD_OF_DELIVERY("head"),
        ADMINISTRATOR_WHOSE_PASSWORD_IS_NOT_CONFIRMED("admin"),
        ADMINISTRATOR("admin");

        private final String account;

        Who(String account) {
            this.account = account;
        }

        boolean may() {
            return this == HEAD_OF_DELIVERY || this == ADMINISTRATOR;
        }
    }

    /** A form of the desk, and what is typed into it: inputs and texts. */
    private enum Write {
        ROLES("start", "label.PRODUCER=Planner"),
        FIELDS("start-fields", "field.DEADLINE="),
        FIRST_CLIENT("start-client", "key=EVIL&name=Evil"),
        CLIENT("client", "key=EVIL&name=Evil"),
        CLIENT_ARCHIVED("client?client=GLOBEX", "archived=true"),
        IMPORT("import", "csv=key,name\nEVIL,Evil&confirm=1"),
        HAND_OVER("hand-over?person=producer2", "seat.GLOBEX.PRODUCER=developer"),
        GUARDS("guards", "guard.duedate.counterpart=HEADS_UP"),
        CLIENT_GUARDS("client-guards?client=GLOBEX", "guard.duedate.counterpart=HEADS_UP"),
        CATALOGUE("catalogue", "todo.plan.title=Plan it all"),
        CLIENT_CATALOGUE("catalogue?client=GLOBEX", "todo=plan&todo.plan.stop=SHARED"),
        ACCESS("access", "label.PRODUCER=Planner&failClosed=true");

        private final String page;
        private final String typed;

        Write(String page, String typed) {
            this.page = page;
            this.typed = typed;
        }

        /** What is typed, by the input it is typed into. */
        Map<String, String> typed() {
            return Stream.of(typed.split("&"))
                    .map(input -> input.split("=", 2))
                    .collect(Collectors.toMap(input -> input[0], input -> input[1]));
        }

        String address() {
            return DESK + "/" + page;
        }

        String target() {
            return address().replaceAll("\\?.*", "");
        }
    }

    @BeforeAll
    static void start(@TempDir Path home) {
        agency = Agency.open(home);
    }

    @AfterAll
    static void stop() {
        agency.close();
    }

    static Stream<Arguments> attempts() {
        return Arrays.stream(Write.values()).flatMap(write -> Arrays.stream(Who.values())
                .flatMap(who -> Stream.of(true, false).map(token -> Arguments.of(write, who, token))));
    }

    @ParameterizedTest(name = "{0} by {1}, token {2}")
    @MethodSource("attempts")
    void onlyThoseWhoMayDo(Write write, Who who, boolean token) {
        JsonNode before = configuration();
        Map<String, String> form = form(write);
        Visitor visitor = visitor(who);
        if (token) {
            form.put("atl_token", visitor.xsrfToken());
        }

        HttpResponse<String> answer = visitor.form(write.target(), Agency.form(form));

        boolean allowed = who.may() && token;
        assertThat(answer.statusCode()).as(answer.body()).isIn(allowed ? new Object[] {302} : new Object[] {302, 403});
        assertThat(configuration().equals(before)).isEqualTo(!allowed);
        if (allowed) {
            assertThat(agency.as("admin")
                            .put(Configuration.PATH, before.toString())
                            .status())
                    .isLessThan(300);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 401", "developer, 403", "am, 403", "producer, 403", "lead, 403", "head, 200", "admin, 200"})
    void onlyThoseWhoMayPutTheWholeConfiguration(String who, int status) {
        JsonNode before = configuration();
        String document = before.toString().replace("Globex", "Evil");
        assertThat(document).isNotEqualTo(before.toString());

        assertThat(agency.as(who).put(Configuration.PATH, document).status()).isEqualTo(status);

        assertThat(configuration().equals(before)).isEqualTo(status != 200);
        agency.as("admin").put(Configuration.PATH, before.toString());
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseWhoMayPutTheWholeConfigurationWithABrowser(Who who) {
        JsonNode before = configuration();
        String document = before.toString().replace("Globex", "Evil");

        HttpResponse<String> answer = visitor(who).put(Configuration.PATH, document);

        assertThat(answer.statusCode()).as(answer.body()).isIn(who.may() ? List.of(200) : List.of(401, 403));
        assertThat(configuration().equals(before)).isEqualTo(!who.may());
        if (who == Who.ADMINISTRATOR_WHOSE_PASSWORD_IS_NOT_CONFIRMED) {
            assertThat(answer.body()).contains("Confirm your password first");
        }
        agency.as("admin").put(Configuration.PATH, before.toString());
    }

    @Test
    void aFormIsKeptWhileItsSenderHasToConfirmThePassword() {
        Visitor admin = visitor(Who.ADMINISTRATOR_WHOSE_PASSWORD_IS_NOT_CONFIRMED);
        Map<String, String> form = form(Write.ROLES);
        form.put("atl_token", admin.xsrfToken());

        HttpResponse<String> kept = admin.form(Write.ROLES.target(), Agency.form(form));

        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.body()).contains("Nothing was saved yet", "continuum-confirm-password");
        Map<String, String> again = Inputs.of(kept.body());
        assertThat(again).containsAllEntriesOf(form);
        confirmPassword(admin);
        JsonNode before = configuration();
        assertThat(admin.form(Write.ROLES.target(), Agency.form(again)).statusCode())
                .isEqualTo(302);
        assertThat(configuration().at("/settings/roleLabels/PRODUCER").asText()).isEqualTo("Planner");
        agency.as("admin").put(Configuration.PATH, before.toString());
    }

    @Test
    void aFormThatIsNotOursIsNotKept() {
        Visitor admin = visitor(Who.ADMINISTRATOR_WHOSE_PASSWORD_IS_NOT_CONFIRMED);

        assertThat(admin.form(Write.ROLES.target(), Agency.form(form(Write.ROLES)))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void noHeadOfDeliveryTakesTheirOwnRightAway() {
        JsonNode before = configuration();
        String document = before.toString()
                .replace("\"headsOfDelivery\":\"heads-of-delivery\"", "\"headsOfDelivery\":\"project-admins\"");
        Visitor head = visitor(Who.HEAD_OF_DELIVERY);
        Map<String, String> form = form(Write.ROLES);
        form.put("headsOfDelivery", "project-admins");
        form.put("atl_token", head.xsrfToken());

        assertThat(agency.as("head").put(Configuration.PATH, document).at("/errors/settings.headsOfDelivery"))
                .contains("you could change nothing any more");
        HttpResponse<String> refused = head.form(Write.ROLES.target(), Agency.form(form));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("you could change nothing any more", "project-admins");
        assertThat(configuration()).isEqualTo(before);

        assertThat(agency.as("admin").put(Configuration.PATH, document).status())
                .isEqualTo(200);
        agency.as("admin").put(Configuration.PATH, before.toString());
    }

    @Test
    void headsOfDeliveryAllowExceptionsInTheirOwnNameAlone() {
        JsonNode before = configuration();
        String document = before.toString()
                .replaceFirst("\"allowedBy\":\"[^\"]+\"", "\"allowedBy\":\"admin\"")
                .replaceFirst("\"reviewOn\":\"[^\"]+\"", "\"reviewOn\":\"2028-02-29\"");
        assertThat(document).contains("\"allowedBy\":\"admin\"", "2028-02-29");

        assertThat(agency.as("head").put(Configuration.PATH, document).at("/errors/INITECH.combinedSeat"))
                .contains("You allow in your own name");
        assertThat(agency.as("head")
                        .put(Configuration.PATH, document.replace("\"allowedBy\":\"admin\"", "\"allowedBy\":\"head\""))
                        .status())
                .isEqualTo(200);
        assertThat(agency.as("admin").put(Configuration.PATH, document).status())
                .isEqualTo(200);
        agency.as("admin").put(Configuration.PATH, before.toString());
    }

    @Test
    void twoRolesOfOneNameCannotBeToldApart() {
        String document = configuration()
                .toString()
                .replace("\"roleLabels\":{}", "\"roleLabels\":{\"PRODUCER\":\"Lead\",\"ACCOUNT_MANAGER\":\"lead \"}");

        assertThat(agency.as("admin").put(Configuration.PATH, document).body()).contains("Give them two names");
    }

    private static JsonNode configuration() {
        return agency.as("admin").get(Configuration.PATH).json();
    }

    /** The form as it stands on the page of somebody who may, with something else typed into it. */
    private static Map<String, String> form(Write write) {
        Visitor head = visitor(Who.HEAD_OF_DELIVERY);
        Map<String, String> form = sent(head.get(write.address()).body());
        form.putAll(write.typed());
        if (write == Write.FIRST_CLIENT) {
            form.put(
                    "project",
                    agency.as("admin").get("/rest/api/2/project/SECRET").at("/id"));
        }
        if (write == Write.IMPORT) {
            Map<String, String> asked = new LinkedHashMap<>(form);
            asked.remove("confirm");
            asked.put("atl_token", head.xsrfToken());
            form.put(
                    "version",
                    DeskForm.value(head.form(write.target(), Agency.form(asked)).body(), "version"));
        }
        form.remove("atl_token");
        return form;
    }

    /** What a browser would send, without the boxes that are not ticked and the guards that are taken out by one. */
    private static Map<String, String> sent(String page) {
        Map<String, String> form = Inputs.of(page.replaceAll("<input[^>]*type=\"checkbox\"(?![^>]*checked)[^>]*>", ""));
        form.remove("step");
        return form;
    }

    private static Visitor visitor(Who who) {
        Visitor visitor = new Visitor(agency.jiraUrl());
        visitor.get("/login.jsp");
        if (!who.account.isEmpty()) {
            visitor.json(
                    "/rest/auth/1/session",
                    "{\"username\":\"" + who.account + "\",\"password\":\"" + who.account + "\"}");
            visitor.get("/secure/Dashboard.jspa");
        }
        if (who == Who.ADMINISTRATOR) {
            confirmPassword(visitor);
        }
        return visitor;
    }

    private static void confirmPassword(Visitor administrator) {
        Map<String, String> password = new LinkedHashMap<>();
        password.put("webSudoPassword", "admin");
        password.put("atl_token", administrator.xsrfToken());
        administrator.form("/secure/admin/WebSudoAuthenticate.jspa", Agency.form(password));
    }
}
