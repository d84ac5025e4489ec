/**
 * What the law asks of a plan: which rules of the guide apply and why, when at the latest, and what proves that it is done.
 */
package nl.samenwijzer.advice.duty;
