package app.continuum.workbench.host.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/** Passes each call on to the engine, by name: whatever members the interface declares, the engine has them too. */
final class OwnTables implements InvocationHandler {
    private static final long ENABLED_SECONDS = 20;
    private final String app;
    private final CompletableFuture<EntityManager> manager;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    private OwnTables(String app, CompletableFuture<EntityManager> manager) {
        this.app = app;
        this.manager = manager;
    }

    static ActiveObjects of(String app, CompletableFuture<EntityManager> manager) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                new OwnTables(app, manager));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> "ActiveObjects(" + app + ")";
            case "executeInTransaction" -> transact((TransactionCallback<?>) arguments[0]);
            default -> engine(method, arguments);
        };
    }

    private Object transact(TransactionCallback<?> callback) throws SQLException {
        if (inTransaction.get()) {
            return callback.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return new Transaction<Object>(enabled()) {
                @Override
                protected Object run() {
                    return callback.doInTransaction();
                }
            }.execute();
        } finally {
            inTransaction.remove();
        }
    }

    private Object engine(Method method, Object[] arguments) throws Throwable {
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(enabled(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException failure ? new ActiveObjectsException(failure) : e.getCause();
        }
    }

    // as in the products, a call made before the descriptor's ao module is enabled waits for it
    private EntityManager enabled() {
        try {
            return manager.get(ENABLED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ActiveObjectsException("Interrupted while waiting for the tables of " + app, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new ActiveObjectsException("No ao module of " + app + " is enabled", e);
        }
    }
}
