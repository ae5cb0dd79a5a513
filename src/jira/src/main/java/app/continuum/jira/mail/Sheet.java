package app.continuum.jira.mail;

import app.continuum.core.markup.Escaper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** A letter while it is written: the same twice, as plain text and as HTML whose styles stand in it, since programs for mail know no other. */
public final class Sheet {
    private static final String BOX = "border:1px solid #DCDFE4;border-radius:4px;padding:12px 16px;margin:0 0 12px";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html =
            new StringBuilder("<div style=\"font-family:sans-serif;color:#172B4D;max-width:640px\">");

    /** Adds a paragraph. */
    public void paragraph(String sentence) {
        paragraph(sentence, "");
    }

    /** Adds what stands over a part. */
    public void heading(String heading) {
        paragraph(heading, "font-weight:bold");
    }

    /** Adds a paragraph that need not be read. */
    public void quiet(String sentence) {
        paragraph(sentence, "color:#626F86;font-size:12px");
    }

    private void paragraph(String sentence, String style) {
        text.append(sentence).append("\n\n");
        html.append(style.isEmpty() ? "<p>" : "<p style=\"" + style + "\">")
                .append(Escaper.escape(sentence))
                .append("</p>");
    }

    /** Adds what somebody has said, with its lines as they are. */
    public void quote(String words) {
        text.append(words.indent(2)).append("\n");
        html.append("<blockquote style=\"white-space:pre-wrap\">")
                .append(Escaper.escape(words))
                .append("</blockquote>");
    }

    /** Adds an address that can be opened. */
    public void link(String label, String address) {
        text.append(label).append(": ").append(address).append("\n\n");
        html.append("<p>").append(anchor(label, address)).append("</p>");
    }

    /** Adds a list. */
    public void list(List<String> sentences) {
        html.append("<ul>");
        for (String sentence : sentences) {
            text.append("- ").append(sentence).append("\n");
            html.append("<li>").append(Escaper.escape(sentence)).append("</li>");
        }
        text.append("\n");
        html.append("</ul>");
    }

    /**
     * Adds a box about one thing.
     *
     * @param lines what is said of it, its name first
     * @param label what is to be clicked
     * @param address where it can be read
     */
    public void box(List<String> lines, String label, String address) {
        text.append(String.join("\n", lines)).append("\n").append(address).append("\n\n");
        html.append("<div style=\"" + BOX + "\"><strong>")
                .append(Escaper.escape(lines.get(0)))
                .append("</strong>");
        lines.stream().skip(1).forEach(line -> html.append("<br>").append(Escaper.escape(line)));
        html.append("<p style=\"margin:12px 0 0\">")
                .append(anchor(label, address))
                .append("</p></div>");
    }

    private static String anchor(String label, String address) {
        return "<a href=\"" + Escaper.escape(address) + "\">" + Escaper.escape(label) + "</a>";
    }

    /** The letter as it is written by now. */
    public Letter letter(ApplicationUser to, String subject) {
        return new Letter(to, subject, text.toString(), html + "</div>");
    }
}
