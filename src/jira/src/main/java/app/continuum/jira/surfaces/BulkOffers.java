package app.continuum.jira.surfaces;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.surfaces.Refusal.Line;
import app.continuum.jira.surfaces.Refusal.Offer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What heads-ups could do about a refused bulk change.
 *
 * @param all a line for each refused field of each issue
 * @param now for the issues of which every refused field may be saved as soon as a heads-up was given, a line for each field
 * @param ask for the others, the fields of which their owners can be asked
 * @param out the issues that have to be taken out
 */
record BulkOffers(List<Line> all, List<Line> now, List<Line> ask, Set<Long> out) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A field of an issue. */
    private record Place(long issueId, FieldId field) {}

    /** The offers of these lines; a field that is refused more than once is offered what the hardest of its refusals allows. */
    static BulkOffers of(List<Line> refused) {
        Map<Place, Line> hardest = new LinkedHashMap<>();
        refused.forEach(line -> hardest.merge(new Place(line.issueId(), line.field()), line, BulkOffers::harder));
        Set<Long> out = hardest.values().stream()
                .filter(line -> line.offer() != Offer.AT_ONCE)
                .map(Line::issueId)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Line> now = new ArrayList<>();
        List<Line> ask = new ArrayList<>();
        hardest.values().forEach(line -> {
            if (!out.contains(line.issueId())) {
                now.add(line);
            } else if (line.offer().asksTheOwner()) {
                ask.add(line);
            }
        });
        return new BulkOffers(List.copyOf(hardest.values()), now, ask, out);
    }

    private static Line harder(Line one, Line other) {
        return one.offer().compareTo(other.offer()) <= 0 ? one : other;
    }

    /** How many issues may go on. */
    long goingOn() {
        return count(now);
    }

    /** Of how many issues owners can be asked. */
    long askable() {
        return count(ask);
    }

    private static long count(List<Line> lines) {
        return lines.stream().map(Line::issueId).distinct().count();
    }

    /** Both as JSON for the script, each value once: {@code {"now":[{"field","value","issues":{"ACME-1":10001}}],"ask":[…]}}. */
    String json() {
        try {
            return JSON.writeValueAsString(Map.of("now", groups(now), "ask", groups(ask)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Map<String, Object>> groups(List<Line> lines) {
        Map<List<String>, Map<String, Long>> byValue = new LinkedHashMap<>();
        lines.forEach(line -> byValue.computeIfAbsent(
                        List.of(line.field().value(), line.typed()), value -> new LinkedHashMap<>())
                .put(line.issueKey(), line.issueId()));
        return byValue.entrySet().stream()
                .map(group -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("field", group.getKey().get(0));
                    shown.put("value", group.getKey().get(1));
                    shown.put("issues", group.getValue());
                    return shown;
                })
                .toList();
    }
}
