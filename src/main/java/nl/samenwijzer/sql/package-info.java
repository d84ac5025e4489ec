/** Plain SQL in the transaction of the caller. Knows no feature. */
package nl.samenwijzer.sql;
