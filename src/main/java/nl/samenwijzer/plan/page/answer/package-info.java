/**
 * Answers as text for people: on the check page, in the history, beside a conflict.
 */
package nl.samenwijzer.plan.page.answer;
