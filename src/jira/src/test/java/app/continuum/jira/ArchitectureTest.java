package app.continuum.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "app.continuum.jira", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule jira_knows_neither_confluence_nor_spring_nor_osgi = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.continuum.confluence..",
                    "app.continuum.wiring..",
                    "app.continuum.workbench..",
                    "com.atlassian.confluence..",
                    "com.atlassian.applinks..",
                    "org.springframework..",
                    "org.osgi..");

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching("app.continuum.jira.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule servlets_stay_at_the_gate_and_behind_the_apps_own_pages_and_resources = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "app.continuum.jira.gate..",
                    "app.continuum.jira.requests..",
                    "app.continuum.jira.surfaces..",
                    "app.continuum.jira.admin..",
                    "app.continuum.jira.inbox..",
                    "app.continuum.jira.me..",
                    "app.continuum.jira.project..",
                    "app.continuum.jira.rest..",
                    "app.continuum.jira.answers..",
                    "app.continuum.jira.pages..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule tables_stay_in_the_rooms_that_store = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "app.continuum.jira.agency..",
                    "app.continuum.jira.away..",
                    "app.continuum.jira.changes..",
                    "app.continuum.jira.ledger..",
                    "app.continuum.jira.notices..",
                    "app.continuum.jira.headsup..",
                    "app.continuum.jira.sweep..",
                    "app.continuum.jira.preferences..",
                    "app.continuum.jira.dryrun..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..");

    @ArchTest
    static final ArchRule one_adapter_alone_touches_the_conversion_of_rest_json = classes()
            .that()
            .resideInAPackage("com.atlassian.jira.issue.fields.rest..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("app.continuum.jira.edits..", "com.atlassian..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule one_room_alone_touches_the_mail_api = noClasses()
            .that()
            .resideOutsideOfPackage("app.continuum.jira.mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.atlassian.mail..", "com.atlassian.jira.mail..", "jakarta.mail..");

    @ArchTest
    static final ArchRule statics_of_jira_are_not_reached_for = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.atlassian.jira.component.ComponentAccessor");

    @ArchTest
    void every_package_is_null_marked(JavaClasses classes) {
        assertThat(classes.getPackage("app.continuum.jira").getSubpackagesInTree())
                .filteredOn(room -> !room.getClasses().isEmpty())
                .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }
}
