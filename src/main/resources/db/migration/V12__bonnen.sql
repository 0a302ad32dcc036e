-- Receipts that prove themselves: a chain per organisation, a key per advice, signed marks, and what was refused as a count.
-- Advices that were there before stay as they are, readable and outside any chain; the chain of an organisation begins after them.

alter table advies
    add column afloop       text   check (afloop in ('advies', 'mislukt')),
    add column volgnummer   bigint check (volgnummer > 0),
    add column schakel_hash text   check (length(schakel_hash) = 64),
    add constraint schakel_is_heel check (
        num_nulls(volgnummer, afloop, vorige_hash, schakel_hash) = 4
        or num_nulls(volgnummer, afloop, vorige_hash, schakel_hash, eigenaar, sleutel_id) = 0),
    -- What is encrypted cannot be compressed any more; a row of two to a page costs less than one that is cut up.
    alter column feiten set storage external,
    alter column inhoud set storage external;
alter table advies set (toast_tuple_target = 4080);

comment on table advies is
    'Gegeven adviezen en mislukte bepalingen. Een rij wordt nooit gewijzigd, en een rij in een keten nooit verwijderd: wissen is de sleutel in adviessleutel wissen';
comment on column advies.eigenaar is 'Organisatie die om het advies vroeg; leeg bij een advies van voor de ketens';
comment on column advies.sleutel_id is
    'Hoofdsleutel waaronder de eigen sleutel van dit advies is verpakt toen het werd vastgelegd; leeg bij een advies van voor de ketens, dat niet is versleuteld';
comment on column advies.vorige_hash is 'Hash van de voorgaande schakel van dezelfde organisatie, 64 nullen bij de eerste; leeg bij een advies van voor de ketens';
comment on column advies.inhoud_hash is
    'Zegel: HMAC-SHA-256 over feiten en inhoud met een sleutel die uit de eigen sleutel van het advies volgt. Bij een advies van voor de ketens SHA-256 van de inhoud';
comment on column advies.feiten is 'Feiten uit het verzoek als canonieke JSON, versleuteld als sleutel_id is gevuld';
comment on column advies.inhoud is 'Het antwoord, byte voor byte, versleuteld als sleutel_id is gevuld';
comment on column advies.afloop is 'advies, of mislukt als er wel is gerekend maar geen advies uit kwam; leeg bij een advies van voor de ketens';
comment on column advies.volgnummer is 'Plaats in de keten van de organisatie, vanaf 1 zonder gaten; leeg bij een advies van voor de ketens';
comment on column advies.schakel_hash is 'SHA-256 over alles wat de schakel vastlegt, die van de vorige schakel inbegrepen';

drop index advies_eigenaar_tijdstip;
create unique index advies_keten on advies (eigenaar, volgnummer);
create index advies_tijdstip on advies using brin (tijdstip);
create index advies_zonder_keten on advies (tijdstip) where volgnummer is null;

create function advies_blijft_in_keten() returns trigger language plpgsql as $$
begin
    raise exception 'Een advies in een keten wordt nooit verwijderd; wis de sleutel (advies %)', old.id using errcode = 'integrity_constraint_violation';
end
$$;

comment on function advies_blijft_in_keten() is 'Weigert het verwijderen van een advies dat in een keten staat';

create trigger advies_in_keten before delete on advies
    for each row when (old.volgnummer is not null) execute function advies_blijft_in_keten();

create table keten (
    eigenaar text   primary key check (eigenaar <> ''),
    lengte   bigint not null default 0 check (lengte >= 0),
    kop      text   not null default repeat('0', 64) check (length(kop) = 64)
) with (fillfactor = 20);

comment on table keten is 'Het einde van de keten van elke organisatie. Wie een schakel toevoegt houdt deze rij vast, dus er is een keten, met hoeveel diensten ook';
comment on column keten.eigenaar is 'De organisatie';
comment on column keten.lengte is 'Volgnummer van de laatste schakel; 0 als er nog geen is';
comment on column keten.kop is 'Hash van de laatste schakel';

create table adviessleutel (
    advies       uuid        primary key,
    hoofdsleutel text        not null check (hoofdsleutel <> ''),
    sleutel      bytea       check (octet_length(sleutel) > 0),
    bewaarklasse text        not null check (bewaarklasse <> ''),
    bewaren_tot  timestamptz not null,
    gewist_op    timestamptz,
    gewist_door  text        check (gewist_door <> ''),
    gewist_reden text        check (gewist_reden <> ''),
    constraint gewist_is_heel check (
        sleutel is not null and num_nulls(gewist_op, gewist_door, gewist_reden) = 3
        or sleutel is null and num_nulls(gewist_op, gewist_door, gewist_reden) = 0)
);

create index adviessleutel_bewaren on adviessleutel (bewaren_tot) where sleutel is not null;
create index adviessleutel_hoofdsleutel on adviessleutel using brin (hoofdsleutel);

comment on table adviessleutel is 'De eigen sleutel van elk advies. Zonder die sleutel is van het advies niets meer te lezen; een gewiste sleutel komt nooit terug';
comment on column adviessleutel.advies is 'Kenmerk van het advies';
comment on column adviessleutel.hoofdsleutel is 'Hoofdsleutel waaronder de sleutel nu is verpakt';
comment on column adviessleutel.sleutel is 'De sleutel, verpakt volgens RFC 3394; leeg als hij is gewist';
comment on column adviessleutel.bewaarklasse is 'Bewaarklasse volgens de instellingen van de organisatie toen het advies werd vastgelegd';
comment on column adviessleutel.bewaren_tot is 'Vanaf dit moment wordt de sleutel gewist';
comment on column adviessleutel.gewist_op is 'Moment van wissen';
comment on column adviessleutel.gewist_door is 'Wie de sleutel wiste: een beheerder, of bewaartermijn';
comment on column adviessleutel.gewist_reden is 'Waarom de sleutel is gewist';

create function adviessleutel_blijft_gewist() returns trigger language plpgsql as $$
begin
    raise exception 'Een sleutel van een advies wordt niet verwijderd, en een gewiste sleutel komt niet terug (advies %)', old.advies using errcode = 'integrity_constraint_violation';
end
$$;

comment on function adviessleutel_blijft_gewist() is 'Weigert het terugzetten van een gewiste sleutel en het verwijderen van een rij';

create trigger adviessleutel_gewist before update on adviessleutel
    for each row when (old.sleutel is null) execute function adviessleutel_blijft_gewist();
create trigger adviessleutel_verwijderd before delete on adviessleutel
    for each row execute function adviessleutel_blijft_gewist();

create table adviesverzoek (
    eigenaar     text        not null check (eigenaar <> ''),
    sleutel_hash text        not null check (length(sleutel_hash) = 64),
    advies       uuid        not null,
    verloopt_op  timestamptz not null,
    primary key (eigenaar, sleutel_hash)
);

create index adviesverzoek_verloop on adviesverzoek (verloopt_op);

comment on table adviesverzoek is 'Welk advies bij een Idempotency-Key hoort; een rij vervalt';
comment on column adviesverzoek.eigenaar is 'Organisatie die de sleutel stuurde';
comment on column adviesverzoek.sleutel_hash is 'SHA-256 van de waarde van de kop Idempotency-Key';
comment on column adviesverzoek.advies is 'Kenmerk van het advies dat op het eerste verzoek met deze sleutel is gegeven';
comment on column adviesverzoek.verloopt_op is 'Vanaf dit moment is de sleutel weer vrij';

create table ondertekenaar (
    id      text        primary key check (id ~ '^[0-9a-f]{16}$'),
    publiek bytea       not null,
    sinds   timestamptz not null default clock_timestamp()
);

comment on table ondertekenaar is 'Openbare sleutels waarmee waarmerken te controleren zijn, ook van wie niet meer ondertekent. Een rij wordt nooit gewijzigd of verwijderd';
comment on column ondertekenaar.id is 'Eerste 16 tekens van de SHA-256 van de openbare sleutel';
comment on column ondertekenaar.publiek is 'De openbare sleutel, Ed25519, als SubjectPublicKeyInfo';
comment on column ondertekenaar.sinds is 'Moment waarop hier voor het eerst met deze sleutel kon worden ondertekend';

create table ketenwaarmerk (
    eigenaar      text        not null check (eigenaar <> ''),
    volgnummer    bigint      not null check (volgnummer > 0),
    schakel_hash  text        not null check (length(schakel_hash) = 64),
    tijdstip      timestamptz not null,
    ondertekenaar text        not null references ondertekenaar,
    handtekening  bytea       not null,
    primary key (eigenaar, volgnummer)
);

comment on table ketenwaarmerk is 'Ondertekende standen van ketens. Een rij wordt nooit gewijzigd of verwijderd';
comment on column ketenwaarmerk.eigenaar is 'De organisatie';
comment on column ketenwaarmerk.volgnummer is 'Volgnummer van de laatste schakel op dat moment';
comment on column ketenwaarmerk.schakel_hash is 'Hash van die schakel';
comment on column ketenwaarmerk.tijdstip is 'Moment van ondertekenen';
comment on column ketenwaarmerk.ondertekenaar is 'Sleutel waarmee is ondertekend';
comment on column ketenwaarmerk.handtekening is 'Handtekening over organisatie, volgnummer, hash en moment';

create function keten_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Wat ondertekend is wordt nooit gewijzigd of verwijderd (% %)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end
$$;

comment on function keten_blijft_ongewijzigd() is 'Weigert elke wijziging of verwijdering van waarmerken en ondertekenaars';

create trigger ketenwaarmerk_ongewijzigd before update or delete or truncate on ketenwaarmerk
    for each statement execute function keten_blijft_ongewijzigd();
create trigger ondertekenaar_ongewijzigd before update or delete or truncate on ondertekenaar
    for each statement execute function keten_blijft_ongewijzigd();

create table archiefsleutel (
    id        text        primary key check (id <> ''),
    inhoud    text        not null check (inhoud <> ''),
    gemaakt_op timestamptz not null default clock_timestamp()
);

comment on table archiefsleutel is 'Sleutels van een dienst zonder sleutelbestand, zoals de demonstratie: ze staan dan naast wat ze beschermen';
comment on column archiefsleutel.id is 'Altijd demonstratie';
comment on column archiefsleutel.inhoud is 'Wat anders in het sleutelbestand staat';
comment on column archiefsleutel.gemaakt_op is 'Moment waarop de sleutels zijn gemaakt';

create table weigering (
    dag    date   not null,
    model  text   not null check (model <> ''),
    soort  text   not null check (soort <> ''),
    aantal bigint not null check (aantal > 0),
    primary key (dag, model, soort)
);

comment on table weigering is 'Verzoeken om advies die aan de deur zijn geweigerd: alleen hoe vaak, niets van wat is gestuurd';
comment on column weigering.dag is 'Dag in Nederland';
comment on column weigering.model is 'Model of adres waar om advies werd gevraagd';
comment on column weigering.soort is 'Status, met de code van de eerste fout als die er is';
comment on column weigering.aantal is 'Aantal verzoeken';
