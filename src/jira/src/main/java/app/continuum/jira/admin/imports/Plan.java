package app.continuum.jira.admin.imports;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Inspection;
import app.continuum.core.agency.Problem;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.words.ProblemWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an import would do: the drafts that can be saved together, and those that cannot, with why. */
record Plan(List<Draft> drafts) {
    /** The plan that is left when every line has gone that does not go together with what is there, or with the lines before it. */
    static Plan of(List<Draft> read, Configuration before, UserKey by, ProblemWords words) {
        List<Draft> drafts = new ArrayList<>(read);
        Set<Problem> known = new LinkedHashSet<>(Inspection.of(before));
        boolean settled = false;
        while (!settled) {
            Plan plan = new Plan(drafts);
            Configuration after = plan.applyTo(before);
            List<Problem> problems = new ArrayList<>(Inspection.of(after));
            problems.addAll(Inspection.selfAppointments(before, after, by));
            problems.removeAll(known);
            settled = !blame(drafts, problems, words);
        }
        return new Plan(List.copyOf(drafts));
    }

    /** Whether any draft that was good is bad now. */
    private static boolean blame(List<Draft> drafts, List<Problem> problems, ProblemWords words) {
        Map<String, List<String>> faults = new HashMap<>();
        Map<String, List<String>> other = new HashMap<>();
        for (Problem problem : problems) {
            String client = problem.place().split("\\.", 2)[0];
            faults.computeIfAbsent(client, key -> new ArrayList<>()).add(words.of(problem));
            if (problem.code().equals("scope.tie")) {
                Problem turned = new Problem(problem.detail(), problem.code(), client);
                other.computeIfAbsent(problem.detail(), key -> new ArrayList<>())
                        .add(words.of(turned));
            }
        }
        boolean blamed = blame(drafts, faults);
        return blamed || blame(drafts, other);
    }

    private static boolean blame(List<Draft> drafts, Map<String, List<String>> faults) {
        boolean blamed = false;
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            if (draft.isGood() && faults.containsKey(draft.key())) {
                drafts.set(at, Draft.bad(draft.number(), draft.key(), faults.getOrDefault(draft.key(), List.of())));
                blamed = true;
            }
        }
        return blamed;
    }

    /** The configuration with every client that can be saved; those of the table come last, so that they are to blame for ties. */
    Configuration applyTo(Configuration before) {
        Map<ClientKey, Client> fresh = new HashMap<>();
        List<Client> inOrder =
                drafts.stream().flatMap(draft -> draft.client().stream()).toList();
        inOrder.forEach(client -> fresh.put(client.key(), client));
        List<Client> clients = new ArrayList<>(before.clients().stream()
                .filter(client -> !fresh.containsKey(client.key()))
                .toList());
        clients.addAll(inOrder);
        return before.withClients(clients);
    }

    List<Draft> bad() {
        return drafts.stream().filter(draft -> !draft.isGood()).toList();
    }
}
