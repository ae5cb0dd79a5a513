package app.continuum.jira.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.surfaces.Refusal.Line;
import app.continuum.jira.surfaces.Refusal.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {
    @Test
    void noHeadsUpIsOfferedOfAnIssueThatIsOnlyBeingMade() {
        assertThat(Offers.json(Refusal.of(List.of(line("", Offer.AT_ONCE))))).isEmpty();
        assertThat(Offers.json(Refusal.of(List.of(line("ACME-1", Offer.NONE))))).isEmpty();
        assertThat(Offers.json(Refusal.of(List.of(line("ACME-1", Offer.AT_ONCE)))))
                .contains("\"atOnce\":true");
    }

    private static Line line(String key, Offer offer) {
        return new Line(1, key, new FieldId("duedate"), "Due Date", "Paul Duran", "", "24/Dec/27", offer);
    }
}
