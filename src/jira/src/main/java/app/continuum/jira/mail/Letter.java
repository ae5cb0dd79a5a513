package app.continuum.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import java.util.regex.Pattern;

/** A mail to one person that says the same twice: as plain text, and as HTML. */
public record Letter(ApplicationUser to, String subject, String text, String html) {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    /** The subject is brought onto one line, since a second one would be a header. */
    public Letter {
        subject = BREAKS.matcher(subject).replaceAll(" ").strip();
    }
}
