-- Who saved an entry last is guarded by its version in entry_version, which is written with it; a second foreign key costs each
-- save a look-up, and on H2 an index. A new column, because a constraint without a name cannot be dropped in SQL that both
-- databases accept. Accepted by H2 and by PostgreSQL.

alter table entry add column saved_by uuid;
update entry set saved_by = updated_by;
alter table entry alter column saved_by set not null;
alter table entry drop column updated_by;
