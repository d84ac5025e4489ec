/**
 * Who saw what of shielded fields of the register (guide format, {@code shielded}). Whatever shows such a value notes it at
 * the plan that is open; one filter writes the notes of a request into the trail, so that no page can forget to.
 */
package nl.samenwijzer.plan.shielded;
