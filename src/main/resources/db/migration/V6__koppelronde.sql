-- Coupling rounds: what was asked, how far it is, and what came of it. What has ended is never changed.

create table koppelronde (
    id                   uuid        primary key,
    aangevraagd_op       timestamptz not null default clock_timestamp(),
    koppelstelsel        text        not null check (koppelstelsel <> ''),
    peildatum            date        not null,
    aantal_huishoudens   integer     not null check (aantal_huishoudens > 0),
    aantal_personen      integer     not null check (aantal_personen > 0),
    herkomst_huishoudens text        not null,
    herkomst_ruimte      text        not null,
    verzoek              bytea       not null,
    huishoudens          bytea       not null,
    huishoudens_hash     text        not null check (huishoudens_hash ~ '^[0-9a-f]{64}$'),
    status               text        not null default 'wacht' check (status in ('wacht', 'loopt', 'klaar', 'gestopt', 'afgebroken')),
    fase                 text        check (fase in ('grens', 'afronden', 'verbeteren')),
    deel                 double precision check (deel between 0 and 1),
    grens                double precision,
    waarde               double precision,
    begonnen_op          timestamptz,
    beeindigd_op         timestamptz,
    melding              text,
    regelset             text,
    resultaat            bytea,
    constraint resultaat_als_klaar check ((status = 'klaar') = (resultaat is not null)),
    constraint regelset_als_klaar check ((status = 'klaar') = (regelset is not null)),
    constraint begonnen_als_loopt check (status = 'wacht' or begonnen_op is not null or status = 'gestopt'),
    constraint beeindigd_als_klaar check ((status in ('klaar', 'gestopt', 'afgebroken')) = (beeindigd_op is not null))
);

create index koppelronde_aangevraagd on koppelronde (aangevraagd_op desc, id);
create index koppelronde_bezig on koppelronde (status, aangevraagd_op) where status in ('wacht', 'loopt');
create index koppelronde_laatste on koppelronde (koppelstelsel, peildatum desc, beeindigd_op desc) where status = 'klaar';

comment on table koppelronde is 'Koppelrondes. Een ronde die is beeindigd wordt nooit gewijzigd';
comment on column koppelronde.id is 'Kenmerk van de ronde';
comment on column koppelronde.aangevraagd_op is 'Moment van de aanvraag';
comment on column koppelronde.koppelstelsel is 'Code van het koppelstelsel uit het model koppelpunten';
comment on column koppelronde.peildatum is 'Dag waarop wordt gekoppeld';
comment on column koppelronde.aantal_huishoudens is 'Huishoudens in de aanvraag';
comment on column koppelronde.aantal_personen is 'Personen in de aanvraag';
comment on column koppelronde.herkomst_huishoudens is 'Waar de huishoudens vandaan komen: aangeleverd of verzonnen';
comment on column koppelronde.herkomst_ruimte is 'Waar de ruimte van gemeenten vandaan komt';
comment on column koppelronde.verzoek is 'Aanvraag zonder huishoudens als JSON, ingepakt met gzip';
comment on column koppelronde.huishoudens is 'Huishoudens als JSON-lijst, ingepakt met gzip';
comment on column koppelronde.huishoudens_hash is 'SHA-256 van de JSON-lijst van huishoudens; gelijk als twee rondes over dezelfde huishoudens gaan';
comment on column koppelronde.status is 'wacht, loopt, klaar, gestopt (op verzoek) of afgebroken (door de dienst)';
comment on column koppelronde.fase is 'Stap waarin de berekening is';
comment on column koppelronde.deel is 'Deel van de stap dat klaar is, 0 tot en met 1';
comment on column koppelronde.grens is 'Grens van de waarde zodra die bekend is';
comment on column koppelronde.waarde is 'Waarde van het beste plan tot nu toe';
comment on column koppelronde.begonnen_op is 'Moment waarop de berekening begon';
comment on column koppelronde.beeindigd_op is 'Moment waarop de ronde eindigde';
comment on column koppelronde.melding is 'Waarom de ronde is gestopt of afgebroken';
comment on column koppelronde.regelset is 'Hash van de regelset waarmee is gekoppeld';
comment on column koppelronde.resultaat is 'Resultaat als JSON, ingepakt met gzip; gelijke aanvragen geven gelijke bytes';

create table koppelronde_prijs (
    ronde        uuid    not null references koppelronde on delete cascade,
    gemeentecode text    not null check (gemeentecode ~ '^GM[0-9]{4}$'),
    prijs        numeric not null check (prijs > 0 and scale(prijs) <= 2),
    datum        date    not null,
    primary key (ronde, gemeentecode)
);

comment on table koppelronde_prijs is 'Prijzen van ruimte die een ronde gaf; een gemeente die ontbreekt had ruimte genoeg';
comment on column koppelronde_prijs.ronde is 'De ronde';
comment on column koppelronde_prijs.gemeentecode is 'Code van het CBS, GMnnnn';
comment on column koppelronde_prijs.prijs is 'Punten per persoon';
comment on column koppelronde_prijs.datum is 'Dag waarvoor de prijs is berekend';

create function koppelronde_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Een koppelronde die is beeindigd wordt niet gewijzigd (%)', old.id using errcode = 'integrity_constraint_violation';
end
$$;

comment on function koppelronde_blijft_ongewijzigd() is 'Weigert elke wijziging van een ronde die is beeindigd';

create trigger koppelronde_ongewijzigd before update on koppelronde
    for each row when (old.beeindigd_op is not null) execute function koppelronde_blijft_ongewijzigd();
