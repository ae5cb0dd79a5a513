package app.continuum.jira.surfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What heads-ups could do about a refusal, for the script on the issue's screen and for whoever edits by REST. */
final class Offers {
    /** The header of a refusal: the offers as JSON, percent-encoded. */
    static final String HEADER = "X-Continuum-Heads-Up";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Servers and proxies refuse headers that are much larger. */
    private static final int LARGEST = 6_000;

    private Offers() {}

    /** A line of JSON for each field; empty where a heads-up could do nothing. */
    static String json(Refusal refusal) {
        List<Map<String, Object>> offers = refusal.fields().stream()
                .filter(line -> line.offer() != Refusal.Offer.NONE)
                // an issue that is only being made has no key, and there is nobody to tell of it
                .filter(line -> !line.issueKey().isEmpty())
                .map(Offers::offer)
                .toList();
        try {
            return offers.isEmpty() ? "" : JSON.writeValueAsString(offers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> offer(Refusal.Line line) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("issue", line.issueKey());
        offer.put("field", line.field().value());
        offer.put("name", line.label());
        offer.put("typed", line.typed());
        offer.put("owner", line.owner());
        offer.put("override", line.offer() == Refusal.Offer.OVERRIDE);
        offer.put("atOnce", line.offer() == Refusal.Offer.AT_ONCE);
        return offer;
    }

    /** Sends the offers along with a refusal; not where that would be more than a header carries. */
    static void send(Answering answering, Refusal refusal) {
        String encoded =
                URLEncoder.encode(json(refusal), StandardCharsets.UTF_8).replace("+", "%20");
        if (!encoded.isEmpty() && encoded.length() <= LARGEST) {
            answering.response().setHeader(HEADER, encoded);
        }
    }
}
