/** One-time links: by one the first administrator begins, by one each new person chooses a password. */
package nl.samenwijzer.account.setup;
