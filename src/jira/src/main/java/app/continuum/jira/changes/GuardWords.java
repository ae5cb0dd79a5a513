package app.continuum.jira.changes;

import app.continuum.core.changes.Parts;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.Afterwards;
import app.continuum.core.guards.Reach;
import app.continuum.jira.mail.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how a guard holds, part by part. */
public final class GuardWords {
    private final ChangeNames names;

    /** Parts in the words of this agency. */
    public GuardWords(ChangeNames names) {
        this.names = names;
    }

    /** Every part that is named. */
    String of(Map<String, String> parts, Reader reader) {
        return parts.entrySet().stream()
                .map(part -> said(part.getKey(), part.getValue(), reader))
                .collect(Collectors.joining("; "));
    }

    /** A whole guard, of which what every guard has at first goes without saying. */
    String whole(Map<String, String> parts, Reader reader) {
        Map<String, String> unusual = new LinkedHashMap<>(parts);
        unusual.remove(Parts.AFTERWARDS, Afterwards.FLAG.name());
        unusual.remove(Parts.CREATION, "false");
        unusual.entrySet()
                .removeIf(part -> part.getKey().startsWith(Parts.COURTESY)
                        && part.getValue().equals(Reach.OTHERS.name()));
        return of(unusual, reader);
    }

    private String said(String part, String value, Reader reader) {
        if (part.startsWith(Parts.COURTESY)) {
            return reader.text("continuum.courtesy." + part.substring(Parts.COURTESY.length())) + " "
                    + reader.text("continuum.changes.reach." + value);
        }
        return switch (part) {
            case Parts.OWNER -> reader.text("continuum.changes.guard.owner", names.role(Role.valueOf(value), reader));
            case Parts.COUNTERPART -> mode("continuum.changes.guard.counterpart", value, reader);
            case Parts.OTHERS -> mode("continuum.changes.guard.others", value, reader);
            case Parts.AFTERWARDS ->
                reader.text("continuum.changes.guard.afterwards", reader.text("continuum.afterwards." + value));
            case Parts.CREATION ->
                reader.text(
                        Boolean.parseBoolean(value)
                                ? "continuum.changes.guard.creation"
                                : "continuum.changes.guard.no-creation");
            default -> part + ": " + value;
        };
    }

    private static String mode(String key, String mode, Reader reader) {
        return reader.text(key, reader.text("continuum.mode." + mode));
    }
}
