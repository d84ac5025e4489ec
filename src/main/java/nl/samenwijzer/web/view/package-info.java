/**
 * View records of everything on a page that is not a form element: task list, status, step navigation, pages of a list,
 * answers to check, conflicts, confirmations. Each has a template tag of the same name.
 */
package nl.samenwijzer.web.view;
