-- What the overview over all plans shows, written in the transaction of each change of a plan and again when the day
-- changes. Accepted by H2 and by PostgreSQL. Knows no guide: columns are those that the guide of the plan describes.

create table portfolio_row (
    plan_id uuid primary key references plan (id) on delete cascade,
    guide_id varchar(100) not null,
    guide_version varchar(40) not null,
    title varchar(200) not null,
    -- title as it is searched and sorted
    title_sort varchar(400) not null,
    -- first status and first traffic light of the guide whose condition is true, and their places in the guide
    status varchar(100),
    status_order integer not null,
    traffic_light varchar(100),
    traffic_order integer not null,
    -- why the plan needs attention, in words; empty when it does not
    attention varchar(1000) not null,
    route varchar(100),
    -- the phase the plan is in
    phase varchar(100),
    phase_order integer not null,
    -- JSON, as in plan_progress
    phases text not null,
    minimum_answered integer not null,
    minimum_total integer not null,
    leader varchar(1000),
    revision bigint not null,
    changed_at timestamp(6) with time zone not null,
    -- conditions depend on the day
    computed_on date not null
);
create index portfolio_row_title on portfolio_row (guide_id, title_sort, plan_id);
create index portfolio_row_light on portfolio_row (guide_id, traffic_order, title_sort, plan_id);
create index portfolio_row_status on portfolio_row (guide_id, status_order, title_sort, plan_id);
create index portfolio_row_changed on portfolio_row (guide_id, changed_at, plan_id);
create index portfolio_row_computed on portfolio_row (computed_on);

create table portfolio_cell (
    plan_id uuid not null references plan (id) on delete cascade,
    guide_id varchar(100) not null,
    column_id varchar(100) not null,
    display varchar(1000) not null,
    -- text that sorts as the value does
    sort_value varchar(200) not null,
    -- ids of the choices in it, as |a|b|; empty when the values have no limit
    choices varchar(1000) not null,
    primary key (plan_id, column_id)
);
create index portfolio_cell_sort on portfolio_cell (guide_id, column_id, sort_value, plan_id);
create index portfolio_cell_choices on portfolio_cell (guide_id, column_id, choices, plan_id);
