-- What is told of the service while it runs: lines on their way to the logbook, and how often rows fired.

create table logboekregel (
    volgnummer  bigint      generated always as identity primary key,
    span        text        not null unique check (span ~ '^[0-9a-f]{16}$'),
    regel       text        not null check (regel <> ''),
    op          timestamptz not null default clock_timestamp(),
    geweigerd   boolean     not null default false
);

comment on table logboekregel is
    'Regels voor het logboek van dataverwerkingen die nog niet zijn bevestigd. Een regel komt er in dezelfde transactie als het advies, en gaat weg zodra het logboek hem bevestigt';
comment on column logboekregel.volgnummer is 'Volgorde waarin ze worden verstuurd';
comment on column logboekregel.span is 'Kenmerk van de handeling';
comment on column logboekregel.regel is 'De regel als OTLP-span in JSON, zonder feiten';
comment on column logboekregel.op is 'Moment waarop hij klaarstond';
comment on column logboekregel.geweigerd is 'Het logboek nam hem niet aan; een beheerder moet ernaar kijken';

create table vraagtelling (
    dag      date   not null,
    regelset text   not null check (length(regelset) = 64),
    model    text   not null check (model <> ''),
    aantal   bigint not null check (aantal > 0),
    primary key (dag, regelset, model)
);

comment on table vraagtelling is 'Hoe vaak op een dag op een regelset advies is gegeven: alleen aantallen, niets van wat is gevraagd of door wie';
comment on column vraagtelling.dag is 'Dag in Nederland';
comment on column vraagtelling.regelset is 'De regelset waarop is geadviseerd';
comment on column vraagtelling.model is 'Het model waaraan is gevraagd';
comment on column vraagtelling.aantal is 'Aantal adviezen';

create table rijtelling (
    dag      date   not null,
    regelset text   not null check (length(regelset) = 64),
    model    text   not null check (model <> ''),
    rij      text   not null check (rij <> ''),
    aantal   bigint not null check (aantal > 0),
    primary key (dag, regelset, model, rij)
);

comment on table rijtelling is 'Hoe vaak een rij afging in adviezen van een model';
comment on column rijtelling.dag is 'Dag in Nederland';
comment on column rijtelling.regelset is 'De regelset waarop is geadviseerd';
comment on column rijtelling.model is 'Het model waaraan is gevraagd; rijen van andere modellen kunnen erin afgaan';
comment on column rijtelling.rij is 'Kenmerk van de rij';
comment on column rijtelling.aantal is 'Aantal adviezen waarin zij afging';
