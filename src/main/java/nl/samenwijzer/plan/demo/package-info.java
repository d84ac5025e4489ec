/**
 * Example plans: what a demonstration starts with. Which ones, for which guide and on whose name is data
 * ({@code demo/index.json}).
 */
package nl.samenwijzer.plan.demo;
