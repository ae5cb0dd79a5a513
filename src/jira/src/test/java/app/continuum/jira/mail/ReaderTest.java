package app.continuum.jira.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private final ApplicationUser reader = mock(ApplicationUser.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final DateTimeFormatterFactory dates = mock(DateTimeFormatterFactory.class);
    private final Readers readers = new Readers(texts, dates);

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-12-24",
        "Pacific/Pago_Pago, 2026-12-24",
        "Europe/Berlin, 2026-03-29",
        "UTC, 2026-12-31"
    })
    void saysADayAsThatDayWhereverTheReaderIs(String zone, LocalDate day) {
        reads(Locale.GERMANY, zone);

        assertThat(readers.of(reader).day(day)).isEqualTo("DATE " + day);
    }

    @Test
    void saysAMomentByTheReadersClock() {
        reads(Locale.GERMANY, "Asia/Tokyo");

        assertThat(readers.of(reader).moment(Instant.parse("2026-12-23T20:00:00Z")))
                .isEqualTo("COMPLETE 2026-12-24");
    }

    @Test
    void asksForTextsInTheReadersLanguage() {
        reads(Locale.GERMANY, "UTC");
        when(texts.getText(Locale.GERMANY, "due", "ACME-1", 3)).thenReturn("ACME-1 ist fällig");

        assertThat(readers.of(reader).text("due", "ACME-1", 3)).isEqualTo("ACME-1 ist fällig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://jira.example.com/jira", "https://jira.example.com/jira/"})
    void namesPagesByTheBaseUrlThatIsSet(String base) {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getDefaultBackedString("jira.baseurl")).thenReturn(base);

        assertThat(new BaseUrl(properties).of("/browse/ACME-1"))
                .isEqualTo("https://jira.example.com/jira/browse/ACME-1");
    }

    /** Jira's formatters, which say the style and the day it then is for the reader. */
    private void reads(Locale locale, String zone) {
        TimeZone there = TimeZone.getTimeZone(zone);
        DateTimeFormatter own = mock(DateTimeFormatter.class);
        when(own.getLocale()).thenReturn(locale);
        when(own.getZone()).thenReturn(there);
        when(own.withStyle(any())).thenAnswer(asked -> styled(asked.getArgument(0), there));
        DateTimeFormatter everybodys = mock(DateTimeFormatter.class);
        when(everybodys.forUser(reader)).thenReturn(own);
        when(dates.formatter()).thenReturn(everybodys);
    }

    private static DateTimeFormatter styled(DateTimeStyle style, TimeZone zone) {
        DateTimeFormatter formatter = mock(DateTimeFormatter.class);
        when(formatter.format(any()))
                .thenAnswer(asked -> style + " "
                        + asked.<Date>getArgument(0)
                                .toInstant()
                                .atZone(zone.toZoneId())
                                .toLocalDate());
        return formatter;
    }
}
