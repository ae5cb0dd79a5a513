package app.continuum.verify;

import java.util.LinkedHashMap;
import java.util.Map;

/** A product of a few types, and an app that links to each of their members; sources by the names of their types. */
final class Sources {
    private static final String PRODUCT = "com.atlassian.jira.issue.";

    private Sources() {}

    static Map<String, String> product() {
        Map<String, String> sources = new LinkedHashMap<>();
        add(sources, "public interface IssueManager { Issue find(String key); }");
        add(sources, "public interface Issue { String getKey(); Long getId(); }");
        add(
                sources,
                "public class Store { public Store(int size) {} public int size; public static final Kind MAIN = null;"
                        + " public String name() { return null; } public static Store open() { return null; } }");
        add(sources, "public class Kind { public String label() { return null; } }");
        add(
                sources,
                "public abstract class Page { protected Page() {} public String title() { return null; }"
                        + " protected void turned() {} }");
        add(sources, "public interface Listener { void heard(String what); }");
        add(sources, "public interface Filter { boolean keeps(Issue issue); }");
        return sources;
    }

    static Map<String, String> app() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put(
                "app.continuum.jira.Desk",
                "package app.continuum.jira; import com.atlassian.jira.issue.*;"
                        + " @app.continuum.core.links.Feature(\"watch\") public class Desk extends Page implements Listener {"
                        + " public Desk() { super(); } public void heard(String what) { turned(); }"
                        + " @Override public String title() { return super.title(); }"
                        + " Filter filter(Kind kind) { return issue -> issue.getKey().equals(kind.label()); } }");
        sources.put(
                "app.continuum.jira.Shell",
                "package app.continuum.jira; import com.atlassian.jira.issue.*; public class Shell {"
                        + " Object use(IssueManager issues, Store store) { Issue issue = issues.find(\"A-1\");"
                        + " store.size = issue.getId().intValue(); Store other = new Store(store.size);"
                        + " return Store.open() + other.name() + Store.MAIN; } }");
        return sources;
    }

    private static void add(Map<String, String> sources, String source) {
        String name = source.replaceAll(".*?(?:class|interface) (\\w+).*", "$1");
        sources.put(PRODUCT + name, "package com.atlassian.jira.issue; " + source);
    }
}
