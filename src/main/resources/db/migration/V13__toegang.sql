-- Coupling rounds belong to the organisation that asked for them. Those that were there before are of the demonstration.

alter table koppelronde add column eigenaar text not null default 'demonstratie' check (eigenaar <> '');
alter table koppelronde alter column eigenaar drop default;

create index koppelronde_eigenaar on koppelronde (eigenaar, aangevraagd_op desc, id);
drop index koppelronde_aangevraagd;

comment on column koppelronde.eigenaar is 'Organisatie die om de ronde vroeg; alleen zij ziet hem';
