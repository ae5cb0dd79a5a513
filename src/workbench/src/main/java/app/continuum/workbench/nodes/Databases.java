package app.continuum.workbench.nodes;

/** Where products keep their tables. */
public interface Databases {
    /** Opens a product's database of that name, which is made where there is none. */
    OpenDatabase open(String product, String name);
}
