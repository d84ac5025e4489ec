/**
 * {@code /api/v1}: guides, plans, entries and what follows from them, for programs. It adds no rule of its own: who may do
 * what, and what may be saved, is decided where the pages ask it too. The contract is {@code META-INF/openapi.yaml}.
 *
 * <p>
 * Marks (names that start with {@code @}: a step is ready, a plan was submitted) are how the application keeps its own
 * state, and are no part of this version of the contract: for the API they do not exist.
 */
package nl.samenwijzer.api;
