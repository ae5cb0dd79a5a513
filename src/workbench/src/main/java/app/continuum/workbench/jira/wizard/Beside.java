package app.continuum.workbench.jira.wizard;

import static app.continuum.workbench.host.Html.escape;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the errors of a form beside the fields they are about, and the others above it. */
public final class Beside {
    private static final String GROUP = "<div class=\"field-group\">";

    private Beside() {}

    /** The form's content with its errors. */
    public static String put(String html, ErrorCollection errors) {
        String content = html;
        List<String> above = new ArrayList<>(errors.getErrorMessages());
        for (Map.Entry<String, String> error : errors.getErrors().entrySet()) {
            int label = content.indexOf("<label for=\"" + escape(error.getKey()) + "\">");
            int end = label < 0 ? -1 : endOfGroup(content, label);
            if (end < 0) {
                above.add(error.getValue());
            } else {
                String message = "<div class=\"error\" data-field=\"%s\">%s</div>"
                        .formatted(escape(error.getKey()), escape(error.getValue()));
                content = content.substring(0, end) + message + content.substring(end);
            }
        }
        return Parts.messages(above) + content;
    }

    private static int endOfGroup(String html, int from) {
        int next = html.indexOf(GROUP, from);
        int fieldset = html.indexOf("<fieldset", from);
        int stop = Math.min(next < 0 ? html.length() : next, fieldset < 0 ? html.length() : fieldset);
        int control = Math.max(
                Math.max(html.indexOf("</select>", from), html.indexOf("</textarea>", from)),
                html.indexOf("<input", from));
        return control < 0 ? -1 : html.lastIndexOf("</div>", stop);
    }
}
