package app.continuum.acceptance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a piece of form, as far as the edit html of fields goes. */
final class Inputs {
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*value=\"([^\"]*)\"[^>]*\\bselected");

    private Inputs() {}

    static Map<String, String> of(String html) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(html);
        while (input.find()) {
            inputs.put(attribute(input.group(1), "name"), attribute(input.group(1), "value"));
        }
        Matcher area = AREA.matcher(html);
        while (area.find()) {
            inputs.put(attribute(area.group(1), "name"), text(area.group(2)));
        }
        Matcher select = SELECT.matcher(html);
        while (select.find()) {
            Matcher chosen = CHOSEN.matcher(select.group(2));
            if (chosen.find()) {
                inputs.put(attribute(select.group(1), "name"), text(chosen.group(1)));
            }
        }
        inputs.remove("");
        return inputs;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? text(value.group(1)) : "";
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
