/**
 * Every error under {@code /api/} as {@code application/problem+json}, wherever in the server it arises.
 */
package nl.samenwijzer.api.error;
