/** What the writers of all formats share: the contract, the cover, fixed words, XML, zip packages and pictures. */
package nl.samenwijzer.document.output;
