/** Documents made from a plan, and the writers for every format. */
package nl.samenwijzer.document;
