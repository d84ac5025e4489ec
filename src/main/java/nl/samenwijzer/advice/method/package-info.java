/**
 * The methods of the guide for one plan: how well each fits and why, which of them somebody looks for, and which are chosen.
 */
package nl.samenwijzer.advice.method;
