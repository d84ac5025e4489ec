/**
 * The picture of the planning: the time line as SVG with the same in words.
 */
package nl.samenwijzer.activity.picture;
