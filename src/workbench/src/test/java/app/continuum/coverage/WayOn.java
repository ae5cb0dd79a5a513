package app.continuum.coverage;

import app.continuum.workbench.jira.Person;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** The forms by which the page that stops a bulk change goes on, sent as its script sends them. */
record WayOn(List<Form> forms) {
    private static final Pattern FORM = Pattern.compile("<form method=\"(get|post)\" action=\"([^\"]*)\">(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("name=\"([^\"]*)\" value=\"([^\"]*)\"");

    /** One step, its inputs encoded. */
    record Form(boolean isGet, String address, String inputs) {}

    static WayOn of(String page) {
        Assertions.assertThat(page).contains("data-continuum-way-on");
        List<Form> forms = new ArrayList<>();
        Matcher each = FORM.matcher(page.substring(page.indexOf("data-continuum-way-on")));
        while (each.find()) {
            forms.add(new Form(each.group(1).equals("get"), plain(each.group(2)), inputs(each.group(3))));
        }
        return new WayOn(forms);
    }

    private static String inputs(String html) {
        return INPUT.matcher(html)
                .results()
                .map(input ->
                        WizardWays.encoded(plain(input.group(1))) + "=" + WizardWays.encoded(plain(input.group(2))))
                .collect(Collectors.joining("&"));
    }

    static String plain(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The same, with more issues selected. */
    WayOn selectingToo(List<String> ids) {
        String more = ids.stream().map(id -> "&bulkedit_" + id + "=on").collect(Collectors.joining());
        List<Form> changed = new ArrayList<>(forms);
        Form selection = changed.get(1);
        changed.set(1, new Form(selection.isGet(), selection.address(), selection.inputs() + more));
        return new WayOn(changed);
    }

    /** Sends the last of them alone. */
    HttpResponse<String> again(Person person) {
        return send(person, forms.get(forms.size() - 1));
    }

    /** Sends all of them, and answers what the last one gets. */
    HttpResponse<String> follow(Person person) {
        List<HttpResponse<String>> answers =
                forms.stream().map(form -> send(person, form)).toList();
        return answers.get(answers.size() - 1);
    }

    private static HttpResponse<String> send(Person person, Form form) {
        String path = form.address().replaceFirst("^/jira", "");
        return form.isGet() ? person.get(path + "?" + form.inputs()) : person.post(path, form.inputs());
    }
}
