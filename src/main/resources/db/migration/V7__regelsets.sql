-- Every rule set that has been in force, with the case files it came with. Rows are only added.

create table regelsetbestand (
    hash   text  primary key,
    inhoud bytea not null,
    constraint hash_klopt check (hash = encode(sha256(inhoud), 'hex'))
);

comment on table regelsetbestand is 'Inhoud van bestanden; uitgaven met hetzelfde bestand delen de rij. Een rij wordt nooit gewijzigd of verwijderd';
comment on column regelsetbestand.hash is 'SHA-256 van de inhoud, 64 hexadecimale tekens';
comment on column regelsetbestand.inhoud is 'De bytes van het bestand';

create table regelsetuitgave (
    hash     text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    regelset text        not null check (regelset ~ '^[0-9a-f]{64}$'),
    sinds    timestamptz not null default clock_timestamp()
);

create index regelsetuitgave_regelset on regelsetuitgave (regelset, sinds);

comment on table regelsetuitgave is
    'Regelsets die hier hebben gegolden, met de gevallen die erbij hoorden. Een regelset met andere gevallen is een andere uitgave. Een rij wordt nooit gewijzigd of verwijderd';
comment on column regelsetuitgave.hash is 'SHA-256 over naam en inhoud van alle bestanden, die met gevallen ook';
comment on column regelsetuitgave.regelset is 'SHA-256 over naam en inhoud van de modellen en regels, zoals adviezen de regelset noemen';
comment on column regelsetuitgave.sinds is 'Moment waarop deze uitgave hier voor het eerst gold';

create table regelsetuitgave_bestand (
    uitgave text not null references regelsetuitgave,
    naam    text not null check (naam <> ''),
    bestand text not null references regelsetbestand,
    primary key (uitgave, naam)
);

create index regelsetuitgave_bestand_inhoud on regelsetuitgave_bestand (bestand, naam);

comment on table regelsetuitgave_bestand is 'De bestanden van een uitgave. Een rij wordt nooit gewijzigd of verwijderd';
comment on column regelsetuitgave_bestand.uitgave is 'De uitgave';
comment on column regelsetuitgave_bestand.naam is 'Bestandsnaam, bijvoorbeeld leefgeld.dmn';
comment on column regelsetuitgave_bestand.bestand is 'De inhoud';

create function regelset_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Een regelset die heeft gegolden wordt nooit gewijzigd (% %)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end
$$;

comment on function regelset_blijft_ongewijzigd() is 'Weigert elke wijziging of verwijdering van een regelset die heeft gegolden';

create trigger regelsetbestand_ongewijzigd before update or delete or truncate on regelsetbestand
    for each statement execute function regelset_blijft_ongewijzigd();
create trigger regelsetuitgave_ongewijzigd before update or delete or truncate on regelsetuitgave
    for each statement execute function regelset_blijft_ongewijzigd();
create trigger regelsetuitgave_bestand_ongewijzigd before update or delete or truncate on regelsetuitgave_bestand
    for each statement execute function regelset_blijft_ongewijzigd();
