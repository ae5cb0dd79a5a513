package app.continuum.workbench.jira.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which fields and which expansions a request asks for. */
record Selection(Set<String> wanted, Set<String> unwanted, Set<String> expand) {

    static Selection of(String fields, String expand) {
        return of(split(fields), split(expand));
    }

    static Selection of(List<String> fields, List<String> expand) {
        Set<String> wanted = new TreeSet<>();
        Set<String> unwanted = new TreeSet<>();
        for (String field : fields) {
            if (field.startsWith("-")) {
                unwanted.add(field.substring(1));
            } else {
                wanted.add(field);
            }
        }
        return new Selection(wanted, unwanted, new TreeSet<>(expand));
    }

    private static List<String> split(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /** The same, but without the costly fields unless they are asked for by name, as searches do. */
    Selection navigable() {
        return wanted.isEmpty() ? new Selection(Set.of("*navigable"), unwanted, expand) : this;
    }

    boolean has(String field) {
        if (unwanted.contains(field)) {
            return false;
        }
        boolean heavy = field.equals("comment") || field.equals("worklog");
        return wanted.isEmpty()
                || wanted.contains("*all")
                || wanted.contains(field)
                || (wanted.contains("*navigable") && !heavy);
    }

    /** Whether it is asked for, or a part of it such as {@code transitions.fields}. */
    boolean expands(String what) {
        return expand.stream().anyMatch(each -> each.equals(what) || each.startsWith(what + "."));
    }
}
