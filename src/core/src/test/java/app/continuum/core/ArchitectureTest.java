package app.continuum.core;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "app.continuum.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule core_knows_only_the_jdk = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("app.continuum.core..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule core_is_free_of_hosts = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.atlassian..", "net.java.ao..", "org.springframework..", "jakarta..", "javax..")
            .because("deciding must run, and be tested, without a host product");

    @ArchTest
    static final ArchRule rooms_form_no_cycles =
            slices().matching("app.continuum.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_comes_from_outside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule core_is_silent =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    void every_package_says_what_it_keeps_and_knows_no_null(JavaClasses classes) {
        assertThat(classes.getPackage("app.continuum.core").getSubpackagesInTree())
                .filteredOn(room -> !room.getClasses().isEmpty())
                .filteredOn(room -> !room.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }
}
