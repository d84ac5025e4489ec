/** Measures the product beside the baseline, in turns, on one machine. */
package nl.samenwijzer.bench;
