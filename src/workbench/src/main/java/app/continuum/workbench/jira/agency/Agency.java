package app.continuum.workbench.jira.agency;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The default agency as its file tells it. */
record Agency(List<Person> people, Map<String, List<String>> groups, List<Client> projects) {

    static Agency read() {
        try (InputStream file = Agency.class.getResourceAsStream("agency.json")) {
            return new ObjectMapper().readValue(file, Agency.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Person(String key, String name, String displayName, String email) {}

    /** A project, the group it is open to, and the one that administers it; where none is named, Jira's administrators alone do. */
    record Client(
            long id, String key, String name, String lead, String openTo, String administeredBy, List<Work> issues) {}

    /** An issue; dates are days from now, the parent is a number within the project. */
    record Work(
            String summary,
            String type,
            String status,
            String priority,
            String description,
            Integer dueIn,
            String assignee,
            Integer estimateHours,
            Integer remainingHours,
            Integer parent,
            List<String> labels,
            List<String> components,
            String brief,
            String strategy,
            Double price,
            String client,
            Integer goLiveIn,
            String designLead) {}
}
