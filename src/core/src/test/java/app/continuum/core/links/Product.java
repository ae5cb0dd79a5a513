package app.continuum.core.links;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product may offer. */
final class Product {
    private Product() {}

    /** An interface with something inherited and something static. */
    public interface Issue extends Named {
        Collection<String> labels();

        @Override
        default String name() {
            return "";
        }

        static Issue none() {
            return List::of;
        }
    }

    /** A parent. */
    public interface Named {
        String name();
    }

    /** A class with a field of each kind. */
    public static class Manager {
        public static final List<String> KINDS = List.of();
        public final int size;

        public Manager(int size) {
            this.size = size;
        }

        protected @Nullable Issue find(String key, long... ids) {
            return null;
        }

        @SuppressWarnings("unused")
        private void hidden() {}
    }

    /** Nobody extends it. */
    public static final class Closed {}

    /** Nobody makes one. */
    public abstract static class Half {
        protected Half() {}
    }

    static final class Inner {}
}
