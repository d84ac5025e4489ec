/** What the product is measured against: one page and one save with the same framework and nothing on top. */
package nl.samenwijzer.bench.baseline;
