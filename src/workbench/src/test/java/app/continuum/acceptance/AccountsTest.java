package app.continuum.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.shipped.Configuration;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    Path home;

    @Test
    void areMetAsTheAdministratorListsThem() {
        try (Agency agency = Agency.open(home)) {
            assertThat(statusOfAnEditBy(agency, "automation", "2027-12-21")).isEqualTo(204);
            assertThat(statusOfAnEditBy(agency, "sync", "2027-12-22")).isEqualTo(204);
            assertThat(statusOfAnEditBy(agency, "continuum", "2027-12-23")).isEqualTo(400);
            assertThat(verdictOn(agency, "automation")).isEqualTo("FLAGGED");
            assertThat(verdictOn(agency, "sync")).isEqualTo("RECORDED");

            String asAPerson = agency.as("admin").get(Configuration.PATH).body().replace("FLAGGED", "AS_A_PERSON");
            assertThat(agency.as("admin").put(Configuration.PATH, asAPerson).status())
                    .isBetween(200, 204);

            assertThat(statusOfAnEditBy(agency, "automation", "2027-12-24")).isEqualTo(400);
        }
    }

    @Test
    void goOutAndInAgainWithEverySettingAsTheyWere() {
        try (Agency agency = Agency.open(home)) {
            JsonNode before = agency.as("admin").get(Configuration.PATH).json();
            assertThat(before.at("/settings/accounts")).hasSize(2);
            assertThat(before.at("/settings/restoreAs").asText()).isEqualTo("continuum");

            agency.as("admin").put(Configuration.PATH, before.toString());

            assertThat(agency.as("admin").get(Configuration.PATH).json()).isEqualTo(before);
        }
    }

    private static int statusOfAnEditBy(Agency agency, String account, String dueDate) {
        String edit = "{\"fields\":{\"duedate\":\"" + dueDate + "\"}}";
        return agency.as(account).put("/rest/api/2/issue/ACME-1", edit).status();
    }

    private static String verdictOn(Agency agency, String account) {
        return agency.as("admin")
                .get("/rest/continuum/1.0/issues/ACME-1/verdict?field=duedate&user=" + account)
                .at("/outcome");
    }
}
