package app.continuum.workbench.host;

import java.util.List;

/** A macro as the macro browser shows it. */
public record MacroDescription(String name, String label, String description, List<Parameter> parameters) {
    public MacroDescription {
        parameters = List.copyOf(parameters);
    }

    /** One parameter: its type as the descriptor spells it, its default or nothing, and the choices of an enum. */
    public record Parameter(
            String name,
            String type,
            boolean required,
            String defaultValue,
            String label,
            String description,
            List<String> choices) {
        public Parameter {
            choices = List.copyOf(choices);
        }
    }
}
