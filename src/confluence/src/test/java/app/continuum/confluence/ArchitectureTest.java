package app.continuum.confluence;

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

@AnalyzeClasses(packages = "app.continuum.confluence", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule confluence_does_not_know_jira_or_the_container = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "app.continuum.jira..",
                    "com.atlassian.jira..",
                    "net.java.ao..",
                    "jakarta..",
                    "org.springframework..",
                    "org.osgi..")
            .because("the same byte code runs on every Confluence that knows macros and application links");

    @ArchTest
    static final ArchRule only_the_link_asks_other_products = noClasses()
            .that()
            .resideOutsideOfPackage("app.continuum.confluence.link..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.atlassian.applinks..", "com.atlassian.sal.api.net..", "com.fasterxml..");

    @ArchTest
    static final ArchRule only_the_macro_knows_confluence = noClasses()
            .that()
            .resideOutsideOfPackage("app.continuum.confluence.macro..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian.confluence..");

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching("app.continuum.confluence.(*)..").should().beFreeOfCycles();

    @ArchTest
    void every_package_says_what_it_keeps_and_knows_no_null(JavaClasses classes) {
        assertThat(classes.getPackage("app.continuum.confluence").getSubpackagesInTree())
                .filteredOn(room -> !room.getClasses().isEmpty())
                .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }
}
