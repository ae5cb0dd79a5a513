package app.continuum.acceptance;

import app.continuum.workbench.jira.people.JiraUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A large agency: clients by the thousand, in whose seats people by the thousand sit. */
final class Crowd {
    static final int CLIENTS = 2_000;
    static final int PEOPLE = 5_000;

    private Crowd() {}

    /** Gives that many people accounts. */
    static void people(Agency agency) {
        agency.jira()
                .model()
                .people()
                .add(IntStream.range(0, PEOPLE).mapToObj(Crowd::user).toList());
    }

    private static JiraUser user(int number) {
        String name = person(number);
        return new JiraUser(name, name, "Person Number " + number, name + "@crowd.example", true);
    }

    static String person(int number) {
        return "person" + (number % PEOPLE);
    }

    /** Seats the people, each in the seat of few clients. */
    static void spread(ObjectNode configuration) {
        int number = 0;
        for (JsonNode one : configuration.get("clients")) {
            if (one.get("key").asText().startsWith("BIG")) {
                ObjectNode client = (ObjectNode) one;
                client.putObject("accountManager").put("lead", person(2 * number));
                client.putObject("producer")
                        .put("lead", person(2 * number + 1))
                        .putArray("deputies")
                        .add(person(2 * number + 1000));
                number++;
            }
        }
    }

    static String key(int number) {
        return "BIG%04d".formatted(number);
    }

    /** The same agency as a table; every fortieth line has something wrong with it. */
    static String tableWithBadLines() {
        return "key;name;accountManager;producer\r\n"
                + IntStream.range(0, CLIENTS).mapToObj(Crowd::line).collect(Collectors.joining());
    }

    private static String line(int number) {
        String producer = number % 40 == 7 ? "nobody" + number : "producer";
        return key(number) + ";\"Client number " + number + "; Ltd\";am;" + producer + "\r\n";
    }
}
