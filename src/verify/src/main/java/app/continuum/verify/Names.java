package app.continuum.verify;

import java.util.List;

/** Whose a type is, by its internal name. */
final class Names {
    static final String APP = "app/continuum/";

    /** What every Java has, and annotations that nobody reads while the app runs. */
    private static final List<String> NOT_OF_THE_PRODUCT =
            List.of("java/", "javax/", "jdk/", "org/w3c/", "org/xml/", "org/jspecify/");

    private Names() {}

    static boolean isApps(String internalName) {
        return internalName.startsWith(APP);
    }

    static boolean isProducts(String internalName) {
        return !isApps(internalName) && NOT_OF_THE_PRODUCT.stream().noneMatch(internalName::startsWith);
    }

    static String binary(String internalName) {
        return internalName.replace('/', '.');
    }

    static String internal(String binaryName) {
        return binaryName.replace('.', '/');
    }
}
