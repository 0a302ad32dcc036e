-- Parts of a job that replicas share out among them. What stands here is gone when the job ends.

create table deelopdracht (
    voorstel   uuid  not null,
    nummer     integer not null,
    van        text  not null check (van ~ '^[0-9a-f]{64}$'),
    naar       text  not null check (naar ~ '^[0-9a-f]{64}$'),
    bestanden  bytea not null,
    bereik     bytea not null,
    primary key (voorstel, nummer)
);

comment on table deelopdracht is 'Een doorrekening waarvan de bevolking in delen wordt uitgerekend';
comment on column deelopdracht.voorstel is 'Het wijzigingsvoorstel';
comment on column deelopdracht.nummer is 'Volgnummer van de doorrekening binnen het voorstel';
comment on column deelopdracht.van is 'Hash van de regelset die gold';
comment on column deelopdracht.naar is 'Hash van het concept';
comment on column deelopdracht.bestanden is 'De bestanden van het concept, als JSON';
comment on column deelopdracht.bereik is 'Welke beslissingen de wijziging kan raken, als JSON';

create table deeltaak (
    voorstel  uuid    not null,
    nummer    integer not null,
    deel      integer not null check (deel >= 0),
    vragen    bytea   not null,
    pogingen  integer not null default 0 check (pogingen >= 0),
    door      text    check (door <> ''),
    uitslag   bytea,
    fout      text    check (fout <> ''),
    primary key (voorstel, nummer, deel),
    foreign key (voorstel, nummer) references deelopdracht on delete cascade,
    constraint een_afloop check (num_nonnulls(uitslag, fout) <= 1)
);

comment on table deeltaak is 'Een deel van een doorrekening. De uitslag hangt alleen af van de vragen en de twee regelsets, en wordt een keer vastgelegd';
comment on column deeltaak.voorstel is 'Het wijzigingsvoorstel';
comment on column deeltaak.nummer is 'Volgnummer van de doorrekening binnen het voorstel';
comment on column deeltaak.deel is 'Volgnummer van het deel, vanaf 0';
comment on column deeltaak.vragen is 'De vragen van dit deel, als JSON';
comment on column deeltaak.pogingen is 'Hoe vaak eraan is begonnen';
comment on column deeltaak.door is 'Welk proces er het laatst aan begon';
comment on column deeltaak.uitslag is 'De antwoorden, in de volgorde van de vragen, als JSON; leeg zolang het niet is gedaan';
comment on column deeltaak.fout is 'Waarom het niet kan; leeg als dat niet zo is';
