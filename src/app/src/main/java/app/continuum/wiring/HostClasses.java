package app.continuum.wiring;

/** The product's classes, as far as this bundle can see them. */
final class HostClasses {
    private HostClasses() {}

    static ClassLoader loader() {
        return HostClasses.class.getClassLoader();
    }

    static boolean has(String className) {
        try {
            Class.forName(className, false, loader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
