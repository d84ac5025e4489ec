/** What an edition for everyone leaves out of a plan, and the list of it for whoever releases it. */
package nl.samenwijzer.document.publish;
