create table fortune (
  id bigint primary key,
  message varchar(2048) not null
);

-- The twelve rows of the Fortunes test of the TechEmpower Framework Benchmarks: one with markup, one in Japanese.
insert into fortune (id, message) values
  (1, 'fortune: No such file or directory'),
  (2, 'A computer scientist is someone who fixes things that aren''t broken.'),
  (3, 'After enough decimal places, nobody gives a damn.'),
  (4, 'A bad random number generator: 1, 1, 1, 1, 1, 4.33e+67, 1, 1, 1'),
  (5, 'A computer program does what you tell it to do, not what you want it to do.'),
  (6, 'Emacs is a nice operating system, but I prefer UNIX. — Tom Christaensen'),
  (7, 'Any program that runs right is obsolete.'),
  (8, 'A list is only as strong as its weakest link. — Donald Knuth'),
  (9, 'Feature: A bug with seniority.'),
  (10, 'Computers make very fast, very accurate mistakes.'),
  (11, '<script>alert("This should not be displayed in a browser alert box.");</script>'),
  (12, 'フレームワークのベンチマーク');

create table answer (
  id bigint primary key,
  version bigint not null,
  answer_value varchar not null
);

insert into answer (id, version, answer_value) select x, 1, 'A first answer.' from system_range(1, 64);

create table answer_version (
  id bigint primary key,
  answer_id bigint not null references answer (id),
  version bigint not null,
  answer_value varchar not null,
  saved_at timestamp(6) with time zone not null
);

create sequence answer_version_seq start with 1 increment by 50;
