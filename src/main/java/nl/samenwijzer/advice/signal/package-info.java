/**
 * Quality signals: pure functions of guide and plan, and the checks on texts that conditions over answers cannot express.
 */
package nl.samenwijzer.advice.signal;
