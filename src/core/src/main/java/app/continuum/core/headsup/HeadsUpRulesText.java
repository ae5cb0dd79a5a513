package app.continuum.core.headsup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules for heads-ups as texts under names, as forms, documents and tables have them, and back. */
public final class HeadsUpRulesText {
    /** Days, by their English names in capitals, separated by commas. */
    public static final String DAYS = "workingDays";
    /** When a working day begins: {@code 09:00}. */
    public static final String FROM = "workingFrom";
    /** When it ends. */
    public static final String TO = "workingTo";
    /** {@link HeadsUpRules#answerHours()}. */
    public static final String ANSWER = "answerHours";
    /** {@link HeadsUpRules#lapseDays()}. */
    public static final String LAPSE = "lapseDays";
    /** {@link HeadsUpRules#lapsedGoesAhead()}: {@code true} or {@code false}. */
    public static final String AHEAD = "lapsedGoesAhead";
    /** The name of {@link HeadsUpRules#overriders()}. */
    public static final String OVERRIDERS = "overriders";
    /** {@link HeadsUpRules#digestHour()}. */
    public static final String DIGEST = "digestHour";

    /** All of them. */
    public static final Set<String> NAMES = Set.of(DAYS, FROM, TO, ANSWER, LAPSE, AHEAD, OVERRIDERS, DIGEST);

    private static final HeadsUpRules FIRST = HeadsUpRules.first();

    private final Map<String, String> said;
    private final List<Fault> faults = new ArrayList<>();

    private HeadsUpRulesText(Map<String, String> said) {
        this.said = said;
    }

    /**
     * Something that cannot be.
     *
     * @param name the name of the text
     * @param code what is wrong: a message key below {@code continuum.problem.}
     * @param detail what it should be
     */
    public record Fault(String name, String code, String detail) {}

    /** Rules that were read; where something is wrong, as at first. */
    public record Result(HeadsUpRules rules, List<Fault> faults) {}

    /** Reads the texts; what is not there is as at first. */
    public static Result read(Map<String, String> said) {
        HeadsUpRulesText text = new HeadsUpRulesText(said);
        HeadsUpRules rules = new HeadsUpRules(
                text.hours(),
                text.number(ANSWER, FIRST.answerHours(), HeadsUpRules.FEWEST, HeadsUpRules.MOST_HOURS),
                text.number(LAPSE, FIRST.lapseDays(), HeadsUpRules.FEWEST, HeadsUpRules.MOST_DAYS),
                Boolean.parseBoolean(said.get(AHEAD)),
                Optional.ofNullable(said.get(OVERRIDERS)).map(String::strip).filter(group -> !group.isEmpty()),
                text.number(DIGEST, FIRST.digestHour(), 0, HeadsUpRules.LAST_HOUR));
        return new Result(rules, List.copyOf(text.faults));
    }

    /** The texts of some rules. */
    public static Map<String, String> write(HeadsUpRules rules) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                DAYS,
                rules.hours().days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
        texts.put(FROM, rules.hours().from().toString());
        texts.put(TO, rules.hours().to().toString());
        texts.put(ANSWER, Integer.toString(rules.answerHours()));
        texts.put(LAPSE, Integer.toString(rules.lapseDays()));
        texts.put(AHEAD, Boolean.toString(rules.lapsedGoesAhead()));
        rules.overriders().ifPresent(group -> texts.put(OVERRIDERS, group));
        texts.put(DIGEST, Integer.toString(rules.digestHour()));
        return texts;
    }

    private WorkingHours hours() {
        Set<DayOfWeek> days = said(DAYS, HeadsUpRulesText::days, FIRST.hours().days(), "rules.days", "MONDAY,FRIDAY");
        LocalTime from = said(FROM, LocalTime::parse, FIRST.hours().from(), "rules.time", "09:00");
        LocalTime to = said(TO, LocalTime::parse, FIRST.hours().to(), "rules.time", "17:00");
        if (!from.isBefore(to)) {
            faults.add(new Fault(TO, "rules.hours", from.toString()));
            return FIRST.hours();
        }
        return new WorkingHours(days, from, to);
    }

    private static Set<DayOfWeek> days(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(name -> DayOfWeek.valueOf(name.strip()))
                .collect(Collectors.toSet());
    }

    private int number(String name, int first, int least, int most) {
        String range = least + "-" + most;
        int number = said(name, Integer::parseInt, first, "rules.number", range);
        if (number < least || number > most) {
            faults.add(new Fault(name, "rules.number", range));
            return first;
        }
        return number;
    }

    private <T> T said(String name, Function<String, T> reading, T first, String code, String detail) {
        String text = said.get(name);
        if (text == null) {
            return first;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            faults.add(new Fault(name, code, detail));
            return first;
        }
    }
}
