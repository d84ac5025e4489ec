/** The house style of the municipality: its settings, read and checked once, when the application starts. */
package nl.samenwijzer.document.house;
