/** What deciding costs, measured by JMH on agencies of several sizes. */
package app.continuum.bench;
