package app.continuum.jira.admin.health;

import app.continuum.core.clients.ClientKey;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.advice.Finding;
import app.continuum.jira.advice.PermissionCheck;
import app.continuum.jira.advice.Report;
import app.continuum.jira.advice.Weight;
import app.continuum.jira.words.ScreenText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page that says where guards and Jira's own permissions contradict each other. */
@Feature("permission-check")
public final class CheckPage implements DeskPage {
    private final PermissionCheck check;
    private final ScreenText text;

    /** A page before a check. */
    public CheckPage(PermissionCheck check, ScreenText text) {
        this.check = check;
        this.text = text;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String tab() {
        return "health";
    }

    @Override
    public AdminPage show(Visit visit) {
        Report report = check.from(ClientKey.parse(visit.form().value("from")));
        Map<String, Object> context = new HashMap<>();
        context.put("groups", groups(report.findings()));
        context.put("summary", summary(report));
        context.put("next", report.next().map(ClientKey::value).orElse(""));
        return AdminPage.show("app/continuum/jira/admin/check.vm", context);
    }

    /** What the check finds, in one line. */
    String summary() {
        return summary(check.from(Optional.empty()));
    }

    private String summary(Report report) {
        List<Finding> findings = report.findings();
        String found = findings.isEmpty()
                ? text.with("continuum.admin.check.nothing", report.checked())
                : text.with(
                        "continuum.admin.check.found",
                        count(findings, Weight.CONTRADICTION),
                        count(findings, Weight.POINTLESS),
                        count(findings, Weight.NOTE),
                        report.checked());
        return report.next()
                .map(key -> found + " " + text.with("continuum.admin.check.cut", key.value()))
                .orElse(found);
    }

    private static long count(List<Finding> findings, Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }

    private List<FindingGroup> groups(List<Finding> findings) {
        Map<ClientKey, FindingGroup> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(finding.client().key(), key -> FindingGroup.of(finding.client()))
                    .lines()
                    .add(line(finding));
        }
        return List.copyOf(groups.values());
    }

    private FindingGroup.Line line(Finding finding) {
        return new FindingGroup.Line(
                finding.place(),
                text.of("continuum.weight." + finding.weight()),
                lozenge(finding.weight()),
                finding.sentence(),
                finding.advice());
    }

    private static String lozenge(Weight weight) {
        return switch (weight) {
            case CONTRADICTION -> "aui-lozenge-error";
            case POINTLESS -> "aui-lozenge-moved";
            case NOTE -> "";
        };
    }
}
