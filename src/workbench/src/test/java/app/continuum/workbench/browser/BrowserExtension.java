package app.continuum.workbench.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the workbench and the browser once for all tests, and skips each test by itself where no browser is given. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final String PATH = "continuum.browser";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty() || System.getProperty(PATH) != null) {
            return ConditionEvaluationResult.enabled("a browser is given, or the method decides");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No browser: in CI a browser test is never skipped; set -D" + PATH);
        }
        return ConditionEvaluationResult.disabled("no browser: ./test gives one, or -D" + PATH + "=/path/of/chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Browser.class, key -> Browser.open(System.getProperty(PATH)), Browser.class);
    }
}
