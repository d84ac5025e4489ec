/**
 * Errors at the edge: a Dutch page for people, {@code application/problem+json} (RFC 9457) for {@code /api}.
 */
package nl.samenwijzer.web.error;
