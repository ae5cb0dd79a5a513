package app.continuum.workbench.clients;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the workbench and installs the clients once for all tests, and skips each test where no Node.js is given. */
final class NodeExtension implements ExecutionCondition, ParameterResolver {
    private static final String PATH = "continuum.node";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (context.getTestMethod().isEmpty() || System.getProperty(PATH) != null) {
            return ConditionEvaluationResult.enabled("Node.js is given, or the method decides");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No Node.js: in CI a stock client is never skipped; set -D" + PATH);
        }
        return ConditionEvaluationResult.disabled("no Node.js: ./test gives it, or -D" + PATH + "=/path/of/node");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StockClients.class;
    }

    @Override
    public StockClients resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(NodeExtension.class))
                .getOrComputeIfAbsent(
                        StockClients.class, key -> StockClients.open(System.getProperty(PATH)), StockClients.class);
    }
}
