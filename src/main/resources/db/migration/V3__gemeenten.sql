-- Municipalities, their regions and inhabitants, loaded from the packaged files in src/main/resources/gegevens, and imported SES-WOA scores.

create table gegevensbestand (
    bestand    text        primary key check (bestand <> ''),
    hash       text        not null check (length(hash) = 64),
    geladen_op timestamptz not null default now()
);

comment on table gegevensbestand is
    'Meegeleverde bestanden waaruit de gemeenten zijn geladen. Wijkt de hash van een bestand af, dan wordt bij het starten alles opnieuw geladen';
comment on column gegevensbestand.bestand is 'Naam van het bestand';
comment on column gegevensbestand.hash is 'SHA-256 van de inhoud, 64 hexadecimale tekens';
comment on column gegevensbestand.geladen_op is 'Moment waarop deze inhoud is geladen';

create table indeling (
    grenzenjaar integer primary key,
    gezien_tot  date    not null
);

comment on table indeling is 'Gemeentelijke indelingen waarvan een volledig bestand is meegeleverd';
comment on column indeling.grenzenjaar is 'Jaar van de grenzen; de indeling is die van 1 januari van dit jaar';
comment on column indeling.gezien_tot is 'Laatste dag waarvan bekend is dat deze indeling niet is gewijzigd';

create table coa_regio (
    code text primary key,
    naam text not null
);

comment on table coa_regio is 'Regio''s waarin het COA vergunninghouders aan gemeenten koppelt';
comment on column coa_regio.code is 'Nummer dat het COA gebruikt';
comment on column coa_regio.naam is 'Naam';

create table provincie (
    code      text primary key,
    naam      text not null,
    coa_regio text not null references coa_regio
);

comment on table provincie is 'Provincies';
comment on column provincie.code is 'Code van het CBS, PVnn';
comment on column provincie.naam is 'Naam';
comment on column provincie.coa_regio is 'COA-regio waarin de provincie ligt';

create table arbeidsmarktregio (
    code text primary key,
    naam text not null
);

comment on table arbeidsmarktregio is 'Arbeidsmarktregio''s, indeling van het CBS van 2026; ze lopen over provinciegrenzen heen';
comment on column arbeidsmarktregio.code is 'Code van het CBS, AMnn';
comment on column arbeidsmarktregio.naam is 'Naam';

create table veiligheidsregio (
    code text primary key,
    naam text not null
);

comment on table veiligheidsregio is 'Veiligheidsregio''s, indeling van 2023';
comment on column veiligheidsregio.code is 'Code van het CBS, VRnn';
comment on column veiligheidsregio.naam is 'Naam';

create table gemeente (
    gemeentecode      text    not null check (gemeentecode ~ '^GM[0-9]{4}$'),
    geldig_van        date    not null,
    geldig_tot        date    check (geldig_tot >= geldig_van),
    naam              text    not null check (naam <> ''),
    grenzenjaar       integer not null references indeling,
    provincie         text    not null references provincie,
    arbeidsmarktregio text    references arbeidsmarktregio,
    veiligheidsregio  text    not null references veiligheidsregio,
    breedtegraad      numeric(7, 4),
    lengtegraad       numeric(7, 4),
    primary key (gemeentecode, geldig_van),
    constraint zwaartepunt_heel_of_niet check ((breedtegraad is null) = (lengtegraad is null))
);

comment on table gemeente is
    'Gemeenten per indeling. De gemeenten op een dag zijn de rijen waarvan die dag in de geldigheid valt; elke code staat er dan een keer in';
comment on column gemeente.gemeentecode is 'Code van het CBS, GMnnnn';
comment on column gemeente.geldig_van is 'Eerste dag waarop de gemeente volgens deze rij bestaat';
comment on column gemeente.geldig_tot is 'Laatste dag waarop de gemeente volgens deze rij bestaat; leeg als er geen latere indeling is';
comment on column gemeente.naam is 'Naam';
comment on column gemeente.grenzenjaar is 'Indeling waaruit deze rij komt';
comment on column gemeente.provincie is 'Provincie';
comment on column gemeente.arbeidsmarktregio is 'Arbeidsmarktregio volgens de indeling van 2026; leeg als de gemeente toen niet meer bestond';
comment on column gemeente.veiligheidsregio is 'Veiligheidsregio';
comment on column gemeente.breedtegraad is 'Zwaartepunt op de grenzen van 2023, WGS84; leeg als de gemeente toen niet meer bestond';
comment on column gemeente.lengtegraad is 'Zwaartepunt op de grenzen van 2023, WGS84; leeg als de gemeente toen niet meer bestond';

create table inwoners (
    gemeentecode text    not null check (gemeentecode ~ '^GM[0-9]{4}$'),
    peildatum    date    not null,
    grenzenjaar  integer not null references indeling,
    aantal       integer not null check (aantal > 0),
    bron         text    not null check (bron <> ''),
    primary key (peildatum, grenzenjaar, gemeentecode)
);

comment on table inwoners is 'Inwoners per gemeente op een peildatum, geteld op de grenzen van een indeling die een andere dag kan hebben';
comment on column inwoners.gemeentecode is 'Code van het CBS, GMnnnn';
comment on column inwoners.peildatum is 'Dag waarop is geteld';
comment on column inwoners.grenzenjaar is 'Indeling op de grenzen waarvan is geteld';
comment on column inwoners.aantal is 'Aantal inwoners, personen';
comment on column inwoners.bron is 'Bron en licentie';

create table grenswijziging (
    gemeentecode           text    primary key check (gemeentecode ~ '^GM[0-9]{4}$'),
    naam                   text    not null,
    laatste_jaar           integer not null,
    ingangsdatum           date    not null,
    opvolgers              text[]  not null check (cardinality(opvolgers) > 0),
    zekerheid_laatste_jaar text    not null check (zekerheid_laatste_jaar in ('bevestigd', 'te bevestigen')),
    zekerheid_opvolgers    text    not null check (zekerheid_opvolgers in ('bevestigd', 'te bevestigen'))
);

comment on table grenswijziging is 'Gemeenten die zijn opgeheven, met hun opvolgers';
comment on column grenswijziging.gemeentecode is 'Code van de opgeheven gemeente';
comment on column grenswijziging.naam is 'Naam van de opgeheven gemeente';
comment on column grenswijziging.laatste_jaar is 'Laatste jaar waarin het CBS de gemeente noemt';
comment on column grenswijziging.ingangsdatum is 'Eerste dag waarop de gemeente niet meer bestaat';
comment on column grenswijziging.opvolgers is 'Codes van de gemeenten waarin zij is opgegaan; bij meer dan een is zij gesplitst en is de verdeling niet bekend';
comment on column grenswijziging.zekerheid_laatste_jaar is 'bevestigd: in de bron gelezen; te bevestigen: uit het geheugen';
comment on column grenswijziging.zekerheid_opvolgers is 'bevestigd: in de bron gelezen; te bevestigen: uit het geheugen';

create table ses_woa_editie (
    editie         text        primary key check (editie <> ''),
    peildatum      date        not null,
    indelingsdatum date        not null,
    bron           text        not null check (bron <> ''),
    vastgelegd_op  timestamptz not null default now()
);

comment on table ses_woa_editie is 'Ingevoerde edities van de SES-WOA-scores; een editie wordt heel vastgelegd en daarna niet gewijzigd';
comment on column ses_woa_editie.editie is 'Kenmerk van de editie, bijvoorbeeld het tabelnummer van het CBS';
comment on column ses_woa_editie.peildatum is 'Dag waarop de scores betrekking hebben';
comment on column ses_woa_editie.indelingsdatum is 'Dag van de gemeentelijke indeling waarop de scores zijn bepaald';
comment on column ses_woa_editie.bron is 'Waar de scores vandaan komen';
comment on column ses_woa_editie.vastgelegd_op is 'Moment waarop de editie is ingevoerd';

create table ses_woa_score (
    editie       text    not null references ses_woa_editie,
    gemeentecode text    not null check (gemeentecode ~ '^GM[0-9]{4}$'),
    score        numeric not null check (score > -1),
    primary key (editie, gemeentecode)
);

comment on table ses_woa_score is 'SES-WOA-score per gemeente: welvaart, opleiding en arbeid van huishoudens, nul is gemiddeld';
comment on column ses_woa_score.editie is 'Editie waarin de score staat';
comment on column ses_woa_score.gemeentecode is 'Code van het CBS, GMnnnn';
comment on column ses_woa_score.score is 'De score, groter dan -1: bij -1 of lager wordt het gewicht score + 1 nul of negatief';
