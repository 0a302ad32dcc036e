-- Decisions on proposals and coupling rounds are sealed like advices, each under a key of its own. Rows that were there before are sealed by the service,
-- which has the keys; until then they have no key here. What is counted on stays readable: municipality, persons, day, price, bound.

alter table adviessleutel add column hoort_bij uuid;

create index adviessleutel_hoort_bij on adviessleutel (hoort_bij) where hoort_bij is not null;

comment on table adviessleutel is
    'De eigen sleutel van elk advies, koppelbesluit en elke koppelronde. Zonder die sleutel is daarvan niets meer te lezen; een gewiste sleutel komt nooit terug';
comment on column adviessleutel.advies is
    'Kenmerk van het advies, of de kolom sleutel van het koppelbesluit of de koppelronde. Met alleen nullen: de sleutel waaronder kenmerken worden herkend, die blijft';
comment on column adviessleutel.bewaarklasse is 'Bewaarklasse volgens de instellingen van de organisatie toen de sleutel werd gemaakt';
comment on column adviessleutel.hoort_bij is 'Het advies dat deze sleutel meeneemt als het op verzoek wordt gewist; leeg als er geen is';

alter table koppelbesluit
    add column sleutel uuid unique,
    alter column rol drop not null,
    drop constraint afwijken_heeft_reden,
    add constraint verzegeld_is_heel check (
        sleutel is not null and num_nonnulls(kenmerk, eerste_keuze, rol, reden) = 0
        or sleutel is null and rol is not null and (reden is not null or gemeentecode is not distinct from eerste_keuze));

create index koppelbesluit_onverzegeld on koppelbesluit (nummer) where sleutel is null;

comment on table koppelbesluit is
    'Besluiten van mensen op koppelvoorstellen. Een rij wordt nooit gewijzigd, alleen eenmaal verzegeld; verwijderen kan wel, na de bewaartermijn';
comment on column koppelbesluit.sleutel is 'Eigen sleutel van dit besluit in adviessleutel; leeg bij een besluit van voor de verzegeling dat nog niet is verzegeld';
comment on column koppelbesluit.kenmerk is 'Leeg als het besluit is verzegeld; zie koppelkenmerk';
comment on column koppelbesluit.eerste_keuze is 'Leeg als het besluit is verzegeld; staat in het voorstel';
comment on column koppelbesluit.rol is 'Leeg als het besluit is verzegeld; staat in de inhoud';
comment on column koppelbesluit.reden is 'Leeg als het besluit is verzegeld; staat in de inhoud';
comment on column koppelbesluit.inhoud is 'Het antwoord op het besluit, byte voor byte, versleuteld als sleutel is gevuld';

drop trigger koppelbesluit_ongewijzigd on koppelbesluit;
create trigger koppelbesluit_ongewijzigd before update on koppelbesluit
    for each row when (old.sleutel is not null or new.sleutel is null
        or (old.nummer, old.voorstel, old.besloten_op, old.peildatum, old.personen, old.gemeentecode)
            is distinct from (new.nummer, new.voorstel, new.besloten_op, new.peildatum, new.personen, new.gemeentecode))
    execute function koppelbesluit_blijft_ongewijzigd();

comment on function koppelbesluit_blijft_ongewijzigd() is 'Weigert elke wijziging van een besluit, behalve dat het eenmaal wordt verzegeld';

-- A household is in one municipality.
create table koppelkenmerk (
    herkenning text primary key check (herkenning ~ '^[0-9a-f]{64}$'),
    sleutel    uuid not null unique
);

comment on table koppelkenmerk is 'Herkent een huishouden dat al is gekoppeld, zonder zijn kenmerk te bewaren. Een rij verdwijnt als de sleutel van het besluit wordt gewist';
comment on column koppelkenmerk.herkenning is 'HMAC-SHA-256 van het kenmerk, onder een sleutel die niet in leesbare vorm in de database staat';
comment on column koppelkenmerk.sleutel is 'De sleutel van het besluit waarmee het is gekoppeld';

alter table koppelronde
    add column sleutel uuid unique,
    alter column huishoudens_hash drop not null;

create index koppelronde_onverzegeld on koppelronde (beeindigd_op) where sleutel is null and beeindigd_op is not null;

comment on table koppelronde is 'Koppelrondes. Een ronde die is beeindigd wordt nooit gewijzigd, alleen eenmaal verzegeld';
comment on column koppelronde.sleutel is 'Eigen sleutel van deze ronde in adviessleutel; leeg bij een ronde van voor de verzegeling die nog niet is verzegeld';
comment on column koppelronde.huishoudens is 'Huishoudens als JSON-lijst: versleuteld als sleutel is gevuld, anders ingepakt met gzip';
comment on column koppelronde.huishoudens_hash is
    'HMAC-SHA-256 van de JSON-lijst van huishoudens (SHA-256 zolang sleutel leeg is); gelijk als twee rondes over dezelfde huishoudens gaan. Leeg als de ronde is gewist';
comment on column koppelronde.resultaat is 'Resultaat als JSON: versleuteld als sleutel is gevuld, anders ingepakt met gzip';

drop trigger koppelronde_ongewijzigd on koppelronde;
create trigger koppelronde_ongewijzigd before update on koppelronde
    for each row when (old.beeindigd_op is not null and (
        (old.id, old.aangevraagd_op, old.koppelstelsel, old.peildatum, old.aantal_huishoudens, old.aantal_personen, old.herkomst_huishoudens, old.herkomst_ruimte,
            old.verzoek, old.status, old.fase, old.deel, old.grens, old.waarde, old.begonnen_op, old.beeindigd_op, old.melding, old.regelset, old.eigenaar)
            is distinct from
        (new.id, new.aangevraagd_op, new.koppelstelsel, new.peildatum, new.aantal_huishoudens, new.aantal_personen, new.herkomst_huishoudens, new.herkomst_ruimte,
            new.verzoek, new.status, new.fase, new.deel, new.grens, new.waarde, new.begonnen_op, new.beeindigd_op, new.melding, new.regelset, new.eigenaar)
        or old.sleutel is null and new.sleutel is null
        or old.sleutel is not null and (new.huishoudens_hash is not null
            or (old.sleutel, old.huishoudens, old.resultaat) is distinct from (new.sleutel, new.huishoudens, new.resultaat))))
    execute function koppelronde_blijft_ongewijzigd();

comment on function koppelronde_blijft_ongewijzigd() is
    'Weigert elke wijziging van een ronde die is beeindigd, behalve dat zij eenmaal wordt verzegeld en dat bij wissen de hash van haar huishoudens verdwijnt';

create function dossier_wordt_vergeten() returns trigger language plpgsql as $$
begin
    delete from koppelkenmerk where sleutel = old.advies;
    update koppelronde set huishoudens_hash = null where sleutel = old.advies;
    return null;
end
$$;

comment on function dossier_wordt_vergeten() is 'Wist met een sleutel ook waaraan huishoudens nog te herkennen waren';

create trigger adviessleutel_vergeten after update on adviessleutel
    for each row when (old.sleutel is not null and new.sleutel is null) execute function dossier_wordt_vergeten();
