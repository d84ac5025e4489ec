/**
 * What the application thinks of a plan: signals about its quality.
 */
package nl.samenwijzer.advice;
