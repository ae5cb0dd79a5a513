package app.continuum.workbench.jira;

import app.continuum.workbench.host.Visitor;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser: logged in, with a session that keeps what wizards keep. */
public final class Person {
    private static final Pattern TOTAL = Pattern.compile("data-([a-z]+)=\"([^\"]*)\"");
    private final Visitor visitor;

    public Person(JiraProduct jira, String name) {
        visitor = new Visitor(jira.product().baseUrl());
        HttpResponse<String> login =
                visitor.json("/rest/auth/1/session", "{\"username\":\"" + name + "\",\"password\":\"" + name + "\"}");
        if (login.statusCode() != 200) {
            throw new IllegalStateException(login.body());
        }
    }

    public HttpResponse<String> get(String path) {
        return visitor.get(path, "X-Atlassian-Token", "no-check");
    }

    public HttpResponse<String> post(String path, String body) {
        return visitor.form(path, body, "X-Atlassian-Token", "no-check");
    }

    HttpResponse<String> postWithoutToken(String path, String body) {
        return visitor.form(path, body);
    }

    /** Where an answer leads to. */
    public static String target(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.replaceFirst("^(https?://[^/]+)?/jira/", "/");
    }

    /** Waits for the task an answer leads to, and answers its last page. */
    public String awaitTask(HttpResponse<String> answer) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            String page = get(target(answer)).body();
            if (attribute(page, "status").equals("finished")) {
                return page;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("The task does not end");
    }

    public static String attribute(String page, String name) {
        Matcher attributes = TOTAL.matcher(page);
        while (attributes.find()) {
            if (attributes.group(1).equals(name)) {
                return attributes.group(2);
            }
        }
        return "";
    }
}
