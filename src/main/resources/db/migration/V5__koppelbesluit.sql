-- Decisions of people on coupling proposals.

create table koppelbesluit (
    nummer       bigint      generated always as identity primary key,
    voorstel     uuid        not null unique,
    besloten_op  timestamptz not null,
    peildatum    date        not null,
    kenmerk      text        check (kenmerk <> ''),
    personen     integer     not null check (personen between 1 and 50),
    gemeentecode text        check (gemeentecode ~ '^GM[0-9]{4}$'),
    eerste_keuze text        check (eerste_keuze ~ '^GM[0-9]{4}$'),
    rol          text        not null check (rol <> ''),
    reden        text        check (reden <> ''),
    inhoud       bytea       not null check (octet_length(inhoud) > 0),
    constraint afwijken_heeft_reden check (reden is not null or gemeentecode is not distinct from eerste_keuze)
);

-- A household is in one municipality.
create unique index koppelbesluit_een_gemeente on koppelbesluit (kenmerk) where gemeentecode is not null;
create index koppelbesluit_ruimte on koppelbesluit (peildatum) where gemeentecode is not null;

comment on table koppelbesluit is
    'Besluiten van mensen op koppelvoorstellen. Een rij wordt nooit gewijzigd; verwijderen kan wel, na de bewaartermijn';
comment on column koppelbesluit.nummer is 'Volgnummer; besluiten volgen elkaar op, nummers kunnen ontbreken';
comment on column koppelbesluit.voorstel is 'Kenmerk van het voorstel, in het antwoord advies.id';
comment on column koppelbesluit.besloten_op is 'Moment van vastleggen';
comment on column koppelbesluit.peildatum is 'Peildatum van het voorstel; de koppeling neemt ruimte in dat halfjaar';
comment on column koppelbesluit.kenmerk is 'Kenmerk waaronder de aanvrager het huishouden kent; leeg als dat er niet is';
comment on column koppelbesluit.personen is 'Omvang van het huishouden';
comment on column koppelbesluit.gemeentecode is 'Gemeente waaraan het huishouden is gekoppeld, code van het CBS; leeg als het niet is gekoppeld';
comment on column koppelbesluit.eerste_keuze is 'Eerste gemeente van het voorstel; leeg als er geen kandidaat was';
comment on column koppelbesluit.rol is 'Rol van degene die besloot';
comment on column koppelbesluit.reden is 'Waarom van het voorstel is afgeweken';
comment on column koppelbesluit.inhoud is 'Het antwoord op het besluit, byte voor byte';

create function koppelbesluit_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Een besluit wordt nooit gewijzigd (koppelbesluit %)', old.nummer using errcode = 'integrity_constraint_violation';
end
$$;

comment on function koppelbesluit_blijft_ongewijzigd() is 'Weigert elke wijziging van een besluit';

create trigger koppelbesluit_ongewijzigd before update on koppelbesluit
    for each row execute function koppelbesluit_blijft_ongewijzigd();
