/**
 * Plans: one project's walk through a guide. Who is on the team, what they saved, how far they are. The only way in is
 * {@link nl.samenwijzer.plan.SaveEntries}; everything else is derived from guide and entries.
 */
package nl.samenwijzer.plan;
