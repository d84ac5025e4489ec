/**
 * The step plan as data: records of phases, steps, questions, rules, law and documents, as the guide format describes
 * them. Nothing here knows who answers, and nothing in the application knows an id of a guide.
 */
package nl.samenwijzer.guide;
