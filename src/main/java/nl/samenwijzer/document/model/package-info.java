/** What a document says, without a word on how a format writes it: records of sealed blocks and inlines. */
package nl.samenwijzer.document.model;
