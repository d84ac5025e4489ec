/**
 * The pages of the wizard: my plans, task list, a page per step, check page, history and team. Server-rendered, working
 * without script.
 */
package nl.samenwijzer.plan.page;
