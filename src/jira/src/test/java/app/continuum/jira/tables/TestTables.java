package app.continuum.jira.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.builder.EntityManagerBuilder;
import org.jspecify.annotations.Nullable;

/** The real ActiveObjects engine on an H2 database of its own, named as Jira names tables. */
public final class TestTables {
    private final EntityManager manager;

    private TestTables(EntityManager manager) {
        this.manager = manager;
    }

    /** Fresh tables for these entities. */
    public static ActiveObjects of(List<Class<? extends RawEntity<?>>> entities) {
        EntityManager manager = EntityManagerBuilder.url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .username("sa")
                .password("")
                .auto()
                .schema("PUBLIC")
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
