-- What reviewers say about rows and which tables they have read. Rows are only added.

create table opmerking (
    id       uuid        primary key,
    op       timestamptz not null default clock_timestamp(),
    rij      text        not null check (rij <> ''),
    model    text        not null check (model <> ''),
    tabel    text        not null check (tabel <> ''),
    regelset text        not null check (regelset ~ '^[0-9a-f]{64}$'),
    rij_hash text        not null check (rij_hash ~ '^[0-9a-f]{64}$'),
    tekst    text        not null check (tekst <> ''),
    door     text        not null check (door <> '')
);

create index opmerking_rij on opmerking (rij);
create index opmerking_op on opmerking (op desc, id);

comment on table opmerking is 'Opmerkingen bij rijen. Een rij wordt nooit gewijzigd of verwijderd';
comment on column opmerking.id is 'Kenmerk van de opmerking';
comment on column opmerking.op is 'Moment van vastleggen';
comment on column opmerking.rij is 'Id van de rij waar de opmerking bij hoort';
comment on column opmerking.model is 'Model waarin de rij stond';
comment on column opmerking.tabel is 'Tabel waarin de rij stond';
comment on column opmerking.regelset is 'Hash van de regelset die toen gold';
comment on column opmerking.rij_hash is 'Hash van wat de rij toen zei';
comment on column opmerking.tekst is 'De opmerking, gewone tekst';
comment on column opmerking.door is 'Naam of rol van degene die haar maakte';

create table opmerking_vervolg (
    nummer    bigint      generated always as identity primary key,
    opmerking uuid        not null references opmerking,
    op        timestamptz not null default clock_timestamp(),
    soort     text        not null check (soort in ('antwoord', 'afhandeling')),
    tekst     text        not null check (tekst <> ''),
    door      text        not null check (door <> '')
);

create index opmerking_vervolg_opmerking on opmerking_vervolg (opmerking, nummer);
create unique index opmerking_een_afhandeling on opmerking_vervolg (opmerking) where soort = 'afhandeling';

comment on table opmerking_vervolg is
    'Antwoorden op opmerkingen en hun afhandeling. Zonder vervolg is een opmerking open, met een antwoord beantwoord, met een afhandeling afgehandeld. Een rij wordt nooit gewijzigd of verwijderd';
comment on column opmerking_vervolg.nummer is 'Volgnummer; nummers kunnen ontbreken';
comment on column opmerking_vervolg.opmerking is 'De opmerking';
comment on column opmerking_vervolg.op is 'Moment van vastleggen';
comment on column opmerking_vervolg.soort is 'antwoord of afhandeling';
comment on column opmerking_vervolg.tekst is 'Het antwoord of de toelichting, gewone tekst';
comment on column opmerking_vervolg.door is 'Naam of rol van degene die dit schreef';

create table handtekening (
    id       uuid        primary key,
    op       timestamptz not null default clock_timestamp(),
    model    text        not null check (model <> ''),
    tabel    text        not null check (tabel <> ''),
    regelset text        not null check (regelset ~ '^[0-9a-f]{64}$'),
    door     text        not null check (door <> '')
);

create index handtekening_tabel on handtekening (model, tabel);

comment on table handtekening is 'Handtekeningen onder tabellen die zijn nagelezen. Een rij wordt nooit gewijzigd of verwijderd';
comment on column handtekening.id is 'Kenmerk van de handtekening';
comment on column handtekening.op is 'Moment van vastleggen';
comment on column handtekening.model is 'Model waarin de tabel staat';
comment on column handtekening.tabel is 'De tabel; regels voor de Drools-regels van een bestand';
comment on column handtekening.regelset is 'Hash van de regelset die is gelezen';
comment on column handtekening.door is 'Naam of rol van degene die tekende';

create table handtekening_rij (
    handtekening uuid not null references handtekening,
    rij          text not null check (rij <> ''),
    rij_hash     text not null check (rij_hash ~ '^[0-9a-f]{64}$'),
    primary key (handtekening, rij)
);

comment on table handtekening_rij is 'De rijen onder een handtekening; een rij die iets anders zegt is niet meer getekend. Een rij wordt nooit gewijzigd of verwijderd';
comment on column handtekening_rij.handtekening is 'De handtekening';
comment on column handtekening_rij.rij is 'Id van de rij';
comment on column handtekening_rij.rij_hash is 'Hash van wat de rij zei toen er werd getekend';

create function opmerking_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Opmerkingen en handtekeningen worden nooit gewijzigd, alleen aangevuld (% %)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end
$$;

comment on function opmerking_blijft_ongewijzigd() is 'Weigert elke wijziging of verwijdering van opmerkingen en handtekeningen';

create trigger opmerking_ongewijzigd before update or delete or truncate on opmerking
    for each statement execute function opmerking_blijft_ongewijzigd();
create trigger opmerking_vervolg_ongewijzigd before update or delete or truncate on opmerking_vervolg
    for each statement execute function opmerking_blijft_ongewijzigd();
create trigger handtekening_ongewijzigd before update or delete or truncate on handtekening
    for each statement execute function opmerking_blijft_ongewijzigd();
create trigger handtekening_rij_ongewijzigd before update or delete or truncate on handtekening_rij
    for each statement execute function opmerking_blijft_ongewijzigd();
