package app.continuum.jira.admin.catalogue;

import java.util.List;

/** One stop of the continuum with the cards that lie there. */
public record Column(String stop, String label, List<Card> cards) {
    public Column {
        cards = List.copyOf(cards);
    }

    /** How many cards lie there. */
    public int count() {
        return cards.size();
    }
}
