/**
 * The page that tells what the law asks of a plan.
 */
package nl.samenwijzer.advice.duty.page;
