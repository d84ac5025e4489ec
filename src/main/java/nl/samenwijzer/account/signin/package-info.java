/** Signing in and out: sessions for browsers, HTTP Basic for programs. */
package nl.samenwijzer.account.signin;
