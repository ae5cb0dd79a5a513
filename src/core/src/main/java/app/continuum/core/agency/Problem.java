package app.continuum.core.agency;

/**
 * Something wrong with a configuration.
 *
 * @param place where: a client's key and the part of it, such as {@code ACME.producer}
 * @param code what: a message key below {@code continuum.problem.}
 * @param detail the value that is wrong
 */
public record Problem(String place, String code, String detail) {}
