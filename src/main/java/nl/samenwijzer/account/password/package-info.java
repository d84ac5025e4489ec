/** Passwords: which may be chosen, how they are kept, how one is checked. */
package nl.samenwijzer.account.password;
