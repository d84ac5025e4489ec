/** Managing accounts: the administrator's pages, and each person's page about themselves. */
package nl.samenwijzer.account.admin;
