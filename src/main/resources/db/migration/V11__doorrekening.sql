-- What proposals would do, and the populations this was worked out on. What has ended is never changed.

create table bevolking (
    naam     text        primary key check (naam ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    op       timestamptz not null default clock_timestamp(),
    personen integer     not null check (personen > 0),
    door     text        not null check (door <> ''),
    inhoud   bytea       not null,
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    constraint hash_klopt check (hash = encode(sha256(inhoud), 'hex'))
);

comment on table bevolking is 'Anonieme bevolkingen die zijn aangeleverd. Een rij wordt nooit gewijzigd; verwijderen kan wel';
comment on column bevolking.naam is 'Naam waaronder met de bevolking wordt gerekend';
comment on column bevolking.op is 'Moment van vastleggen';
comment on column bevolking.personen is 'Aantal personen';
comment on column bevolking.door is 'Wie haar aanleverde';
comment on column bevolking.inhoud is 'Het bestand zoals het is gestuurd, CSV';
comment on column bevolking.hash is 'SHA-256 van het bestand, 64 hexadecimale tekens';

create table doorrekening (
    voorstel     uuid        not null,
    nummer       integer     not null check (nummer > 0),
    aangevraagd_op timestamptz not null default clock_timestamp(),
    door         text        not null check (door <> ''),
    versie       integer     not null check (versie >= 0),
    van          text        not null check (van ~ '^[0-9a-f]{64}$'),
    naar         text        not null check (naar ~ '^[0-9a-f]{64}$'),
    verzoek      bytea       not null,
    stand        text        not null default 'wacht' check (stand in ('wacht', 'bezig', 'klaar', 'gestopt', 'mislukt')),
    fase         text        check (fase in ('gevallen', 'gedrag', 'bevolking', 'herhaling')),
    gedaan       integer     not null default 0 check (gedaan >= 0),
    totaal       integer     check (totaal >= 0),
    hartslag     timestamptz not null default clock_timestamp(),
    beeindigd_op timestamptz,
    gevallen     bytea,
    gedrag       bytea,
    bevolking    bytea,
    herhaling    bytea,
    primary key (voorstel, nummer),
    constraint beeindigd_als_klaar check ((stand in ('klaar', 'gestopt', 'mislukt')) = (beeindigd_op is not null)),
    constraint uitslag_als_klaar check (stand <> 'klaar' or (gevallen is not null and gedrag is not null and bevolking is not null))
);

create index doorrekening_bezig on doorrekening (hartslag) where stand in ('wacht', 'bezig');

comment on table doorrekening is 'Wat een voorstel zou doen. Een doorrekening die is beeindigd wordt nooit gewijzigd';
comment on column doorrekening.voorstel is 'Het wijzigingsvoorstel';
comment on column doorrekening.nummer is 'Volgnummer binnen het voorstel';
comment on column doorrekening.aangevraagd_op is 'Moment van de aanvraag';
comment on column doorrekening.door is 'Wie erom vroeg';
comment on column doorrekening.versie is 'Versie van het voorstel die is doorgerekend';
comment on column doorrekening.van is 'Hash van de regelset die gold';
comment on column doorrekening.naar is 'Hash van het concept';
comment on column doorrekening.verzoek is 'De aanvraag als JSON';
comment on column doorrekening.stand is 'wacht, bezig, klaar, gestopt (op verzoek) of mislukt';
comment on column doorrekening.fase is 'Waaraan wordt gerekend';
comment on column doorrekening.gedaan is 'Stappen van de fase die gedaan zijn';
comment on column doorrekening.totaal is 'Stappen van de fase';
comment on column doorrekening.hartslag is 'Laatste teken van leven van de dienst die rekent';
comment on column doorrekening.beeindigd_op is 'Moment waarop zij eindigde';
comment on column doorrekening.gevallen is 'Wat de gevallen zeggen, als JSON';
comment on column doorrekening.gedrag is 'Het gedragsverschil, als JSON';
comment on column doorrekening.bevolking is 'De uitslag op de bevolking, als JSON';
comment on column doorrekening.herhaling is 'De herhaalde adviezen, als JSON';

create function doorrekening_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Wat is doorgerekend of aangeleverd wordt niet gewijzigd (%)', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

comment on function doorrekening_blijft_ongewijzigd() is 'Weigert elke wijziging van een doorrekening die is beeindigd en van een bevolking';

create trigger doorrekening_ongewijzigd before update on doorrekening
    for each row when (old.beeindigd_op is not null) execute function doorrekening_blijft_ongewijzigd();
create trigger doorrekening_blijft before delete or truncate on doorrekening
    for each statement execute function doorrekening_blijft_ongewijzigd();
create trigger bevolking_ongewijzigd before update on bevolking
    for each statement execute function doorrekening_blijft_ongewijzigd();
