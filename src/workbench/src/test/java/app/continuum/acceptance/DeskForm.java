package app.continuum.acceptance;

import app.continuum.workbench.jira.Client.Reply;
import app.continuum.workbench.jira.Person;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form of the administrator's desk, sent with the token that its page carries. */
final class DeskForm {
    private static final String DESK = "/plugins/servlet/continuum/admin/";

    private DeskForm() {}

    static Reply send(Person person, String page, Map<String, String> inputs) {
        Map<String, String> form = new LinkedHashMap<>(inputs);
        form.put("atl_token", value(person.get(DESK + "import").body(), "atl_token"));
        HttpResponse<String> answer = person.post(DESK + page, Agency.form(form));
        return new Reply(answer.statusCode(), answer.body());
    }

    /** What an input of a page holds. */
    static String value(String page, String input) {
        String from = "name=\"" + input + "\" value=\"";
        int begin = page.indexOf(from) + from.length();
        return page.substring(begin, page.indexOf('"', begin));
    }
}
