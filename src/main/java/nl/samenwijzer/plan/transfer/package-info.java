/**
 * A whole plan as one JSON file, and such a file as a new plan.
 *
 * <p>
 * In the file: the guide and its version, the title, who started the plan and when, every entry with its whole history (marks
 * and
 * deleted rows too), the adopted versions with their content and hash, and the people whom all that names, so that the history
 * can
 * be read. The team is in it as usernames with roles, for who reads the file; an import gives nobody a place but the importer.
 *
 * <p>
 * Not in the file: accounts, passwords and sessions; operation ids, which only tell a repeated save of one installation; the
 * audit
 * trail, which tells what happened here; what follows from the entries; when it was made, so that the same plan gives the same
 * bytes.
 * {@code plan-file.schema.json} describes the file.
 */
package nl.samenwijzer.plan.transfer;
