-- Plans, who is on them, what they saved and how far they are. Accepted by H2 and by PostgreSQL.

create table plan (
    id uuid primary key,
    guide_id varchar(100) not null,
    guide_version varchar(40) not null,
    -- copy of the entry @title, for lists
    title varchar(200) not null,
    -- grows with every change of the plan, its entries or its team
    revision bigint not null,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null references account (id),
    changed_at timestamp(6) with time zone not null,
    changed_by uuid not null references account (id)
);
create index plan_changed on plan (changed_at);

create table membership (
    plan_id uuid not null references plan (id),
    account_id uuid not null references account (id),
    -- id of a role of the guide
    role varchar(100) not null,
    primary key (plan_id, account_id)
);
create index membership_account on membership (account_id);

create table entry (
    plan_id uuid not null references plan (id),
    -- id of a question, or a mark: its name starts with @
    question varchar(200) not null,
    -- empty for a single answer
    row_id varchar(64) not null,
    version integer not null,
    -- JSON; null when emptied or deleted
    "value" varchar(1048576),
    -- place among the rows, compared byte by byte; null for a single answer
    sort_key varchar(4000),
    deleted boolean not null,
    updated_by uuid not null references account (id),
    updated_at timestamp(6) with time zone not null,
    primary key (plan_id, question, row_id)
);

-- Append-only: every version an entry ever had. Only the wiping of contact data at closing empties values in it.
create table entry_version (
    plan_id uuid not null references plan (id),
    question varchar(200) not null,
    row_id varchar(64) not null,
    version integer not null,
    base_version integer not null,
    "value" varchar(1048576),
    sort_key varchar(4000),
    deleted boolean not null,
    actor uuid not null references account (id),
    operation uuid not null,
    saved_at timestamp(6) with time zone not null,
    primary key (plan_id, question, row_id, version),
    constraint entry_version_operation unique (actor, operation)
);

-- Append-only. No foreign keys, so that the trail outlives what it speaks of.
create table audit_event (
    id uuid not null,
    plan_id uuid not null,
    revision bigint not null,
    happened_at timestamp(6) with time zone not null,
    actor uuid not null,
    kind varchar(40) not null,
    question varchar(200),
    row_id varchar(64),
    version integer,
    detail varchar(1000),
    primary key (plan_id, revision, id)
);

create table snapshot (
    id uuid primary key,
    plan_id uuid not null references plan (id),
    question varchar(200) not null,
    number integer not null,
    content text not null,
    content_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    created_by uuid not null references account (id),
    constraint snapshot_number unique (plan_id, question, number)
);

-- What lists and the portfolio show of a plan, written in the transaction of each change.
create table plan_progress (
    plan_id uuid primary key references plan (id),
    route varchar(100),
    steps_done integer not null,
    steps_total integer not null,
    minimum_answered integer not null,
    minimum_total integer not null,
    next_step varchar(100),
    -- JSON: per phase its id, whether it is open, steps done and steps in all
    phases text not null
);
