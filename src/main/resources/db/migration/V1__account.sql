-- Who may sign in, what they may do in the organisation, and what happened. Accepted by H2 and by PostgreSQL.

create table account (
    id uuid primary key,
    username varchar(100) not null constraint account_username_key unique,
    display_name varchar(200) not null,
    email varchar(254),
    -- null until the owner has chosen a password through a set-up link
    password_hash varchar(100),
    active boolean not null,
    demo boolean not null,
    created_at timestamp(6) with time zone not null,
    constraint account_username_lower check (username = lower(username))
);

create table account_role (
    account_id uuid not null references account (id),
    role varchar(20) not null,
    primary key (account_id, role)
);

-- One row for each browser that is signed in; the cookie holds the token, this table only its SHA-256.
create table account_session (
    token_hash varchar(64) primary key,
    account_id uuid not null references account (id),
    started_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null
);
create index account_session_account on account_session (account_id);
create index account_session_seen on account_session (seen_at);

-- Keyed by the SHA-256 of what was typed, so that unknown names count alike and no typed text is kept.
create table sign_in_failure (
    name_hash varchar(64) primary key,
    failures integer not null,
    since timestamp(6) with time zone not null
);

create table setup_link (
    token_hash varchar(64) primary key,
    -- null: the link makes the first administrator
    account_id uuid references account (id),
    purpose varchar(20) not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index setup_link_account on setup_link (account_id);

-- Append-only: rows are never changed or removed. No foreign keys, so that the trail outlives what it speaks of.
create table account_event (
    id uuid primary key,
    happened_at timestamp(6) with time zone not null,
    kind varchar(40) not null,
    account_id uuid,
    actor_id uuid,
    detail varchar(400)
);
create index account_event_account on account_event (account_id, happened_at);
