package app.continuum.jira.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.surfaces.Refusal.Line;
import app.continuum.jira.surfaces.Refusal.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkOffersTest {
    @Test
    void anIssueGoesOnOnlyWhereEachOfItsFieldsMay() {
        BulkOffers offers = BulkOffers.of(List.of(
                line(1, "duedate", Offer.AT_ONCE),
                line(2, "duedate", Offer.AT_ONCE),
                line(2, "assignee", Offer.ASK),
                line(3, "duedate", Offer.ASK)));

        assertThat(offers.now()).extracting(Line::issueKey).containsExactly("ACME-1");
        assertThat(offers.ask()).extracting(Line::issueKey).containsExactly("ACME-2", "ACME-3");
        assertThat(offers.out()).containsExactly(2L, 3L);
    }

    @Test
    void aFieldThatIsRefusedTwiceIsOfferedTheLess() {
        BulkOffers offers = BulkOffers.of(List.of(line(1, "labels", Offer.AT_ONCE), line(1, "labels", Offer.NONE)));

        assertThat(offers.now()).isEmpty();
        assertThat(offers.ask()).isEmpty();
        assertThat(offers.all()).hasSize(1);
    }

    @Test
    void tellsEachValueOnce() {
        BulkOffers offers =
                BulkOffers.of(List.of(line(1, "duedate", Offer.AT_ONCE), line(2, "duedate", Offer.AT_ONCE)));

        assertThat(offers.json())
                .contains(
                        "{\"field\":\"duedate\",\"value\":\"24/Dec/27\",\"issues\":{\"ACME-1\":1,\"ACME-2\":2}}",
                        "\"ask\":[]");
    }

    private static Line line(long id, String field, Offer offer) {
        return new Line(id, "ACME-" + id, new FieldId(field), field, "Paul Duran", "", "24/Dec/27", offer);
    }
}
