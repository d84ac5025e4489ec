-- By whom which long text was written last, to find the same text in another plan of that person. Holds no text. Written in
-- the transaction of each save. Accepted by H2 and by PostgreSQL.

create table long_text (
    plan_id uuid not null references plan (id) on delete cascade,
    question varchar(200) not null,
    row_id varchar(64) not null,
    author uuid not null references account (id),
    -- SHA-256 of the text without capitals and double spaces
    text_hash varchar(64) not null,
    primary key (plan_id, question, row_id)
);
create index long_text_same on long_text (author, text_hash, plan_id);
