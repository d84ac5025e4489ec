/**
 * Who is this and what may they do in the organisation: accounts, organisation-wide roles, the trail of account events.
 * Knows no feature of the product; a feature that needs the person who asks uses
 * {@link nl.samenwijzer.account.CurrentAccount}.
 */
package nl.samenwijzer.account;
