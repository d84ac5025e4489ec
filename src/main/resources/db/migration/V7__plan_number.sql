-- The number by which people call a plan. It never changes and is never given again, also not when its plan is thrown away: the
-- table remembers each number that was given. An identity column gives them, so that who starts a plan waits for nobody.
-- Accepted by H2 and by PostgreSQL.

create table plan_number (
    number bigint generated always as identity primary key,
    -- no foreign key, so that the number outlives its plan
    plan_id uuid not null,
    constraint plan_number_plan unique (plan_id)
);
-- plans that were there already, in the order in which they were started
insert into plan_number (plan_id) select id from plan order by created_at, id;

alter table plan add column number bigint;
update plan set number = (select n.number from plan_number n where n.plan_id = plan.id);
alter table plan alter column number set not null;
alter table plan add constraint plan_number_once unique (number);
