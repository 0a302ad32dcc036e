import { teksten } from '../taal/taal'
import { koppelteksten } from './teksten'

/** Targets on the map and in the table, and the ledger of a municipality. */
export const taakstellingteksten = teksten(
  {
    ...koppelteksten.nl,
    taakstellingenInleiding:
      'Hoeveel vergunninghouders elke gemeente in een halfjaar moet huisvesten, en wat daarvan is geboekt. De kaart en de tabel zeggen hetzelfde.',
    halfjaar: 'Halfjaar',
    bekendOp: 'Zoals bekend op (leeg: vandaag)',
    per: 'Per',
    opDeKaart: 'Op de kaart',
    regio: {
      gemeente: 'gemeente',
      provincie: 'provincie',
      arbeidsmarktregio: 'arbeidsmarktregio',
      veiligheidsregio: 'veiligheidsregio',
      'coa-regio': 'COA-regio',
    },
    maat: { taakstelling: 'Taakstelling', gerealiseerd: 'Gerealiseerd', achterstand: 'Achterstand', voorsprong: 'Voorsprong' },
    inwoners: 'Inwoners',
    geen: 'geen',
    geboekt: 'geboekt',
    vanGemeenten: (n: number, alle: number) => `${n} van ${alle} gemeenten`,
    landelijk: (aantal: string, status: string, inwoners: string, grenzen: string) =>
      `Landelijke taakstelling: ${aantal} personen (${status}). Verdeeld naar de inwoners van ${inwoners}, over de gemeenten van ${grenzen}.`,
    somVerschilt: (som: string, verschil: string) =>
      `De gemeenten samen: ${som} personen. Dat is ${verschil} meer dan landelijk, want elke taakstelling wordt naar boven afgerond.`,
    benadering: 'Benadering',
    ontbreekt: 'Niet te berekenen',
    voorAlle: 'voor alle gemeenten',
    voorGemeenten: (n: number) => (n === 1 ? 'voor 1 gemeente' : `voor ${n} gemeenten`),
    aandachtspunten: (n: number) => (n === 1 ? '1 punt om op te letten' : `${n} punten om op te letten`),
    geenGrootboek: 'In het grootboek staat nog niets.',
    geenGrootboekUitleg:
      'Van dit halfjaar zijn op deze dag geen boekingen van gemeenten bekend. Daarom staan er geen cijfers bij gerealiseerd, achterstand en voorsprong. Zij komen hier zodra ze zijn geboekt.',
    geboektGaatVoor: (n: number) =>
      `Van ${n === 1 ? '1 gemeente' : `${n} gemeenten`} is de taakstelling geboekt. Die staat op de kaart en in de tabel, en kan verschillen van de berekende.`,
    kaartnaam: (maat: string, per: string, halfjaar: string) => `Kaart van Nederland: ${maat.toLowerCase()} per ${per.toLowerCase()}, ${halfjaar}`,
    tabelnaam: (per: string, halfjaar: string) => `Cijfers per ${per.toLowerCase()}, ${halfjaar}`,
    kaartToetsen: 'Elk vak is een gemeente. Met de pijltoetsen loopt u over de kaart, met Enter opent u de gemeente.',
    wijsAan: 'Wijs een gemeente aan voor haar naam en cijfer.',
    legenda: 'Het cijfer in een vak is de klasse',
    totEnMet: 't/m',
    nietOpKaart: (n: number) =>
      n === 1
        ? '1 gemeente staat niet op de kaart, omdat haar ligging niet in de gegevens staat:'
        : `${n} gemeenten staan niet op de kaart, omdat hun ligging niet in de gegevens staat:`,
    gemeenteInleiding: 'De taakstelling van deze gemeente, hoe zij ervoor staat en welke boekingen dat cijfer maken.',
    code: 'Code van het CBS',
    voorbehoud: 'Voorbehoud',
    doelkop: (halfjaar: string) => `Taakstelling van ${halfjaar} volgens de wet`,
    berekening: 'Berekening',
    standkop: 'Stand per halfjaar',
    standUitleg:
      'In personen. Opgave is de taakstelling met uitruil, correctie en wat er van het halfjaar ervoor overbleef. Een saldo onder nul is een achterstand.',
    stand: {
      taakstelling: 'Taakstelling',
      uitruil: 'Uitruil',
      correctie: 'Correctie',
      opgave: 'Opgave',
      gerealiseerd: 'Gerealiseerd',
      saldo: 'Saldo',
      open: 'Open',
    },
    inWoorden: 'In woorden',
    achter: (n: string) => `${n} achter`,
    voor: (n: string) => `${n} voor`,
    opSchema: 'precies gehaald',
    boekingenkop: 'Grootboek',
    boekingenUitleg: 'Alle boekingen in de volgorde waarin ze bekend werden. Saldo is de stand na die boeking.',
    saldoNietLopend:
      'Alle boekingen in de volgorde waarin ze bekend werden. Een lopend saldo is er niet, omdat de dienst voor het laatste halfjaar geen saldo kan geven of een andere volgorde aanhoudt.',
    geenBoekingen: 'Voor deze gemeente zijn op deze dag geen boekingen bekend. Zij komen hier zodra ze zijn geboekt.',
    boeking: { nummer: 'Nummer', bekendOp: 'Bekend op', wat: 'Wat', personen: 'Personen', bron: 'Bron' },
    boekingssoort: {
      taakstelling: 'taakstelling',
      herziening: 'herziening',
      uitruil: 'uitruil',
      realisatie: 'gehuisvest',
      correctie: 'correctie',
      verwachting: 'verwachting',
    },
    vanBoeking: (n: number) => `van boeking ${n}`,
    teltNiet: 'telt niet mee',
  },
  {
    ...koppelteksten.en,
    taakstellingenInleiding:
      'How many status holders every municipality must house in a half-year, and what has been booked of it. The map and the table say the same.',
    halfjaar: 'Half-year',
    bekendOp: 'As known on (empty: today)',
    per: 'Per',
    opDeKaart: 'On the map',
    regio: {
      gemeente: 'municipality',
      provincie: 'province',
      arbeidsmarktregio: 'labour market region',
      veiligheidsregio: 'safety region',
      'coa-regio': 'COA region',
    },
    maat: { taakstelling: 'Target', gerealiseerd: 'Realised', achterstand: 'Backlog', voorsprong: 'Lead' },
    inwoners: 'Inhabitants',
    geen: 'none',
    geboekt: 'booked',
    vanGemeenten: (n: number, alle: number) => `${n} of ${alle} municipalities`,
    landelijk: (aantal: string, status: string, inwoners: string, grenzen: string) =>
      `National target: ${aantal} persons (${status}). Divided by the inhabitants of ${inwoners}, over the municipalities of ${grenzen}.`,
    somVerschilt: (som: string, verschil: string) =>
      `The municipalities together: ${som} persons. That is ${verschil} more than nationally, because every target is rounded up.`,
    benadering: 'Approximation',
    ontbreekt: 'Cannot be computed',
    voorAlle: 'for all municipalities',
    voorGemeenten: (n: number) => (n === 1 ? 'for 1 municipality' : `for ${n} municipalities`),
    aandachtspunten: (n: number) => (n === 1 ? '1 point to note' : `${n} points to note`),
    geenGrootboek: 'There is nothing in the ledger yet.',
    geenGrootboekUitleg:
      'No entries of municipalities for this half-year are known on this day. So there are no figures for realised, backlog and lead. They come here once they are booked.',
    geboektGaatVoor: (n: number) =>
      `The target of ${n === 1 ? '1 municipality' : `${n} municipalities`} has been booked. That one is on the map and in the table, and can differ from the computed one.`,
    kaartnaam: (maat: string, per: string, halfjaar: string) => `Map of the Netherlands: ${maat.toLowerCase()} per ${per.toLowerCase()}, ${halfjaar}`,
    tabelnaam: (per: string, halfjaar: string) => `Figures per ${per.toLowerCase()}, ${halfjaar}`,
    kaartToetsen: 'Every box is a municipality. The arrow keys walk over the map, Enter opens the municipality.',
    wijsAan: 'Point at a municipality for its name and figure.',
    legenda: 'The number in a box is the class',
    totEnMet: 'to',
    nietOpKaart: (n: number) =>
      n === 1
        ? '1 municipality is not on the map, because its location is not in the data:'
        : `${n} municipalities are not on the map, because their location is not in the data:`,
    gemeenteInleiding: 'The target of this municipality, how it is doing, and which entries make that figure.',
    code: 'Code of Statistics Netherlands',
    voorbehoud: 'Reservation',
    doelkop: (halfjaar: string) => `Target of ${halfjaar} according to the law`,
    berekening: 'Computation',
    standkop: 'Balance per half-year',
    standUitleg:
      'In persons. Task is the target with exchange, correction and what was left of the half-year before. A balance below zero is a backlog.',
    stand: {
      taakstelling: 'Target',
      uitruil: 'Exchange',
      correctie: 'Correction',
      opgave: 'Task',
      gerealiseerd: 'Realised',
      saldo: 'Balance',
      open: 'Open',
    },
    inWoorden: 'In words',
    achter: (n: string) => `${n} behind`,
    voor: (n: string) => `${n} ahead`,
    opSchema: 'exactly met',
    boekingenkop: 'Ledger',
    boekingenUitleg: 'All entries in the order in which they became known. Balance is what stands after that entry.',
    saldoNietLopend:
      'All entries in the order in which they became known. There is no running balance, because the service cannot give a balance for the last half-year or keeps another order.',
    geenBoekingen: 'No entries of this municipality are known on this day. They come here once they are booked.',
    boeking: { nummer: 'Number', bekendOp: 'Known on', wat: 'What', personen: 'Persons', bron: 'Source' },
    boekingssoort: {
      taakstelling: 'target',
      herziening: 'revision',
      uitruil: 'exchange',
      realisatie: 'housed',
      correctie: 'correction',
      verwachting: 'expectation',
    },
    vanBoeking: (n: number) => `of entry ${n}`,
    teltNiet: 'does not count',
  },
)
