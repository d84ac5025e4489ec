/**
 * Thinks about the planning of a plan: its moments, what is wrong with them, what it costs, and which dates would do. Pure
 * functions over the answers; knows no page.
 */
package nl.samenwijzer.activity.planning;
