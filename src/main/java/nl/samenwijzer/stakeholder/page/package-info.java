/**
 * The pages of the register. Saving goes through the forms and the save command of the plan.
 */
package nl.samenwijzer.stakeholder.page;
