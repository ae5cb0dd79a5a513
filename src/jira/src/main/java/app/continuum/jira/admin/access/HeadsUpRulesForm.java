package app.continuum.jira.admin.access;

import app.continuum.core.headsup.HeadsUpRules;
import app.continuum.core.headsup.HeadsUpRulesText;
import app.continuum.jira.admin.Choice;
import app.continuum.jira.agency.Visibility;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules for heads-ups to the inputs of a form and back. */
final class HeadsUpRulesForm {
    private HeadsUpRulesForm() {}

    static Map<String, List<String>> inputs(HeadsUpRules rules) {
        Map<String, List<String>> inputs = new HashMap<>();
        HeadsUpRulesText.write(rules).forEach((name, value) -> inputs.put(name, List.of(value.split(",", -1))));
        return inputs;
    }

    /** The days of a week, to choose the working days from. */
    static List<Choice> days(ScreenText text) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), text.of("continuum.day." + day)))
                .toList();
    }

    static HeadsUpRules read(FormState form, Visibility visibility, ScreenText text) {
        Map<String, String> said = new HashMap<>();
        for (String name : HeadsUpRulesText.NAMES) {
            said.put(name, String.join(",", form.all(name)));
        }
        form.group(HeadsUpRulesText.OVERRIDERS, visibility, text);
        HeadsUpRulesText.Result result = HeadsUpRulesText.read(said);
        result.faults()
                .forEach(fault ->
                        form.blame(fault.name(), text.with("continuum.problem." + fault.code(), fault.detail())));
        return result.rules();
    }
}
