-- Private addresses from which a calendar reads a planning. Accepted by H2 and by PostgreSQL. The address holds a token of 256
-- random bits, this table only its SHA-256; a row that is gone is an address that stopped.

create table calendar_feed (
    token_hash varchar(64) primary key,
    account_id uuid not null references account (id),
    -- null: all plans that the person is on
    plan_id uuid references plan (id) on delete cascade,
    created_at timestamp(6) with time zone not null
);
create index calendar_feed_account on calendar_feed (account_id, plan_id);
create index calendar_feed_plan on calendar_feed (plan_id);
