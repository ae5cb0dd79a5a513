package app.continuum.acceptance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A large agency: clients by the thousand, in whose seats people by the thousand sit. */
final class Crowd {
    static final int CLIENTS = 2_000;
    static final int PEOPLE = 5_000;

    private Crowd() {}

    /** Gives that many people an account. */
    static void people(Agency agency) {
        agency.jira().addPeople(PEOPLE);
    }

    static String person(int number) {
        return "person" + (number % PEOPLE);
    }

    static void configure(ObjectNode configuration) {
        ArrayNode clients = (ArrayNode) configuration.get("clients");
        for (int number = 0; number < CLIENTS; number++) {
            ObjectNode client = clients.addObject();
            client.put("key", key(number)).put("name", "Client number " + number);
            client.putObject("accountManager").put("lead", person(2 * number));
            client.putObject("producer")
                    .put("lead", person(2 * number + 1))
                    .putArray("deputies")
                    .add(person(2 * number + 1001));
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
