package app.continuum.workbench.jira.people;

import app.continuum.workbench.jira.store.Database;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language and the time zone each person has chosen; whoever has not has English and this machine's. */
public final class Preferences {
    private final Database database;

    public Preferences(Database database) {
        this.database = database;
    }

    /** The language somebody reads. */
    public Locale locale(String userKey) {
        return chosenLocale(userKey).orElse(Locale.US);
    }

    /** The language somebody has chosen. */
    public Optional<Locale> chosenLocale(String userKey) {
        return chosen("locale", userKey).stream()
                .filter(language -> !language.isEmpty())
                .map(Locale::forLanguageTag)
                .findFirst();
    }

    /** The time zone somebody lives in. */
    public ZoneId zone(String userKey) {
        return chosen("time_zone", userKey).stream().map(ZoneId::of).findFirst().orElseGet(ZoneId::systemDefault);
    }

    /** Chooses both for somebody; no language is that of the browser. */
    public void choose(String userKey, Optional<Locale> locale, ZoneId zone) {
        database.sql()
                .update(
                        "MERGE INTO preference (user_key, locale, time_zone) KEY (user_key) VALUES (?, ?, ?)",
                        userKey,
                        locale.map(Locale::toLanguageTag).orElse(""),
                        zone.getId());
    }

    private List<String> chosen(String column, String userKey) {
        return database.sql()
                .queryForList("SELECT " + column + " FROM preference WHERE user_key = ?", String.class, userKey);
    }
}
