package app.continuum.core.catalogue;

/** What somebody has to know for a to-do. */
public enum Knowledge {
    /** The client: industry, brand, business. */
    CLIENT,
    /** Operations: plans, schedules, budgets, people, risks. */
    OPERATIONS,
    /** The client and operations alike. */
    BOTH
}
