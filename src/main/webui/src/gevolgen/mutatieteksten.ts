import { teksten } from '../taal/taal'
import { gevolgteksten } from './teksten'

/** Whether the cases would notice a fault. */
export const mutatieteksten = teksten(
  {
    ...gevolgteksten.nl,

    mutaties: 'Zijn er genoeg gevallen?',
    mutatiesUitleg:
      'Elke rij van de tabellen die u wijzigt, wordt met opzet een beetje fout gemaakt. Een geval moet dat opmerken. Wat geen geval opmerkt, kan ongemerkt fout gaan.',
    meet: 'Meet of de gevallen fouten opmerken',
    meetOpnieuw: 'Meet opnieuw',
    metenBezig: 'Bezig met meten.',
    stopMeten: 'Stop met meten',
    metenGestopt: 'Het meten is gestopt.',
    metenMislukt: 'Het meten is niet gelukt. Begin opnieuw.',
    score: (procent: string) => `${procent}% van de fouten wordt opgemerkt.`,
    tabel: 'Tabel',
    mutanten: 'Fouten gemaakt',
    opgemerkt: 'Opgemerkt',
    gelijkwaardig: 'Maakt niets uit',
    overlevenden: (n: number) => (n === 1 ? '1 fout merkt niemand op' : `${n} fouten merkt niemand op`),
    voegGevalToe: 'Voeg dit geval toe',
    voegToeBij: (rij: string) => `Voeg dit geval toe voor rij ${rij}`,
    gevalToegevoegd: 'Het geval is toegevoegd. Meet opnieuw om te zien wat het opmerkt.',
    geenTabel: 'Dit voorstel wijzigt geen tabel. Er valt niets te meten.',
    geenGeval: 'Er is geen geval gevonden dat dit opmerkt.',
    watGeval: 'Het geval dat dit opmerkt',
  },
  {
    ...gevolgteksten.en,

    mutaties: 'Are there enough cases?',
    mutatiesUitleg:
      'Every row of the tables you change is made a little wrong on purpose. A case should notice. What no case notices can go wrong without anybody seeing it.',
    meet: 'Measure whether the cases notice faults',
    meetOpnieuw: 'Measure again',
    metenBezig: 'Measuring.',
    stopMeten: 'Stop measuring',
    metenGestopt: 'Measuring was stopped.',
    metenMislukt: 'Measuring failed. Begin again.',
    score: (procent: string) => `${procent}% of the faults is noticed.`,
    tabel: 'Table',
    mutanten: 'Faults made',
    opgemerkt: 'Noticed',
    gelijkwaardig: 'Makes no difference',
    overlevenden: (n: number) => (n === 1 ? '1 fault nobody notices' : `${n} faults nobody notices`),
    voegGevalToe: 'Add this case',
    voegToeBij: (rij: string) => `Add this case for row ${rij}`,
    gevalToegevoegd: 'The case was added. Measure again to see what it notices.',
    geenTabel: 'This proposal changes no table. There is nothing to measure.',
    geenGeval: 'No case was found that notices this.',
    watGeval: 'The case that notices this',
  },
)
