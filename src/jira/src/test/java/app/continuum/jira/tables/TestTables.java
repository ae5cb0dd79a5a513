package app.continuum.jira.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import org.jspecify.annotations.Nullable;

/** The real ActiveObjects engine on tables of its own, named as Jira names tables. */
public final class TestTables {
    private final EntityManager manager;

    private TestTables(EntityManager manager) {
        this.manager = manager;
    }

    /** Fresh tables for these entities in that database. */
    public static ActiveObjects of(TestDatabase database, List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = database.empty()
                .tableNameConverter(new AtlassianTableNameConverter(name -> "AO_C0FFEE_" + name))
                .fieldNameConverter(new AtlassianFieldNameConverter())
                .build();
        try {
            // by reflection, since Java has no array of a generic type
            EntityManager.class.getMethod("migrate", Class[].class).invoke(manager, (Object)
                    entities.toArray(new Class<?>[0]));
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
        TestTables tables = new TestTables(manager);
        return (ActiveObjects) Proxy.newProxyInstance(
                TestTables.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, tables::call);
    }

    private @Nullable Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return new Transaction<@Nullable Object>(manager) {
                @Override
                protected @Nullable Object run() {
                    return ((TransactionCallback<?>) arguments[0]).doInTransaction();
                }
            }.execute();
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(manager, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof SQLException failure) {
                throw new ActiveObjectsException(failure);
            }
            throw thrown.getTargetException();
        }
    }
}
