package app.continuum.core.agency;

import app.continuum.core.clients.UserKey;
import app.continuum.core.headsup.HeadsUpRulesText;
import java.util.Map;
import java.util.TreeMap;

/** The settings as texts under names, as tables and the record of changes have them; the accounts are not among them. */
public final class SettingsText {
    /** {@link Settings#emptySeat()}. */
    public static final String EMPTY_SEAT = "emptySeat";
    /** The name of {@link Settings#headsOfDelivery()}. */
    public static final String HEADS_OF_DELIVERY = "headsOfDelivery";
    /** {@link Settings#failClosed()}: {@code true} or {@code false}. */
    public static final String FAIL_CLOSED = "failClosed";
    /** {@link Settings#unknownRequests()}. */
    public static final String UNKNOWN_REQUESTS = "unknownRequests";
    /** The user key of {@link Settings#restoreAs()}. */
    public static final String RESTORE_AS = "restoreAs";
    /** The beginning of a rule for heads-ups, whose names are those of {@link HeadsUpRulesText}. */
    public static final String HEADS_UPS = "headsUps.";
    /** The beginning of a role's label. */
    public static final String LABEL = "label.";

    private SettingsText() {}

    /** The settings by name; one that is not settled has none. */
    public static Map<String, String> write(Settings settings) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(EMPTY_SEAT, settings.emptySeat().name());
        texts.put(FAIL_CLOSED, Boolean.toString(settings.failClosed()));
        texts.put(UNKNOWN_REQUESTS, settings.unknownRequests().name());
        settings.restoreAs().map(UserKey::value).ifPresent(account -> texts.put(RESTORE_AS, account));
        settings.headsOfDelivery().ifPresent(group -> texts.put(HEADS_OF_DELIVERY, group));
        HeadsUpRulesText.write(settings.headsUps()).forEach((name, value) -> texts.put(HEADS_UPS + name, value));
        settings.roleLabels().forEach((role, label) -> texts.put(LABEL + role, label));
        return texts;
    }
}
