import { teksten } from '../taal/taal'
import { gevolgteksten } from './teksten'

/** The cases and the stored advices, tried on the draft. */
export const gevalteksten = teksten(
  {
    ...gevolgteksten.nl,
    alleGeslaagd: (n: string) => `Alle ${n} gevallen geven de uitkomst die erbij hoort.`,
    geslaagd: (n: string, totaal: string) => `${n} van ${totaal} gevallen geven de uitkomst die erbij hoort.`,
    alleBereikt: (n: string) =>
      n === '1'
        ? 'Het ene geval dat deze wijziging kan raken geeft de uitkomst die erbij hoort.'
        : `Alle ${n} gevallen die deze wijziging kan raken geven de uitkomst die erbij hoort.`,
    bereikt: (n: string, totaal: string) =>
      totaal === '1'
        ? 'Het ene geval dat deze wijziging kan raken geeft niet de uitkomst die erbij hoort.'
        : `Van de ${totaal} gevallen die deze wijziging kan raken ${n === '1' ? 'geeft' : 'geven'} ${n} de uitkomst die erbij hoort.`,
    ongemoeid: (n: string) =>
      n === '1'
        ? 'Het andere geval raakt zij niet: dat antwoordt zoals onder de geldende regels.'
        : `De andere ${n} raakt zij niet: die antwoorden zoals onder de geldende regels.`,
    geenBereikt: (n: string) =>
      n === '1'
        ? 'Deze wijziging kan het ene geval niet raken: dat antwoordt zoals onder de geldende regels.'
        : `Deze wijziging kan geen enkel geval raken: alle ${n} gevallen antwoorden zoals onder de geldende regels.`,
    gezaktWoord: 'gezakt',
    bewustWoord: 'bewust gewijzigd',
    gezakt: (n: number) => (n === 1 ? '1 geval zakt' : `${n} gevallen zakken`),
    gezaktUitleg: 'Kijk of de nieuwe uitkomst klopt. Klopt die, aanvaard haar dan met een reden. Klopt die niet, verander dan de regels.',
    groepkop: (model: string, n: number) => (n === 1 ? `${model}: 1 geval` : `${model}: ${n} gevallen met hetzelfde verschil`),
    verwacht: 'Het geval verwacht',
    werd: 'Het voorstel zegt',
    kiesAlle: (n: number) => `Kies deze ${n}`,
    aanvaard: 'Aanvaard de nieuwe uitkomst',
    aanvaardAantal: (n: number) => (n === 1 ? 'Aanvaard de nieuwe uitkomst van 1 geval' : `Aanvaard de nieuwe uitkomst van ${n} gevallen`),
    kiesEerst: 'Kies eerst een of meer gevallen.',
    aanvaardUitleg: 'Het geval verwacht voortaan wat het voorstel zegt. Wie beoordeelt, leest uw reden.',
    aanvaardbaar: 'aanvaard, telt bij de volgende doorrekening',
    aanvaardGelukt: (n: number) => (n === 1 ? '1 nieuwe uitkomst is aanvaard.' : `${n} nieuwe uitkomsten zijn aanvaard.`),
    reden: 'Reden',
    redenUitleg: 'Waarom is de nieuwe uitkomst juist? De reden komt bij elk gekozen geval te staan.',
    verplicht: 'Vul dit in.',
    annuleer: 'Annuleer',
    bewust: (n: number) => (n === 1 ? '1 geval is bewust gewijzigd' : `${n} gevallen zijn bewust gewijzigd`),
    door: 'Door',
    nulAdviezen: '0 adviezen veranderen',
    nulHerhaling: 'Geen enkel bewaard advies wordt anders.',
    herhalingZin: (anders: string, adviezen: string, periode: string) => `Van ${adviezen} bewaarde adviezen (${periode}) worden er ${anders} anders.`,
    geenAdviezen: (periode: string) => `Er zijn geen adviezen bewaard van deze periode: ${periode}. Kies een andere periode.`,
    adviesvoorbeeld: (n: number, model: string) => `Advies ${n}: ${model}`,
  },
  {
    ...gevolgteksten.en,
    alleGeslaagd: (n: string) => `All ${n} cases give the outcome that belongs to them.`,
    geslaagd: (n: string, totaal: string) => `${n} of ${totaal} cases give the outcome that belongs to them.`,
    alleBereikt: (n: string) =>
      n === '1'
        ? 'The one case that this change can reach gives the outcome that belongs to it.'
        : `All ${n} cases that this change can reach give the outcome that belongs to them.`,
    bereikt: (n: string, totaal: string) =>
      totaal === '1'
        ? 'The one case that this change can reach does not give the outcome that belongs to it.'
        : `Of the ${totaal} cases that this change can reach, ${n} ${n === '1' ? 'gives the outcome that belongs to it' : 'give the outcome that belongs to them'}.`,
    ongemoeid: (n: string) =>
      n === '1'
        ? 'It does not reach the other case: that answers as under the rules in force.'
        : `It does not reach the other ${n}: those answer as under the rules in force.`,
    geenBereikt: (n: string) =>
      n === '1'
        ? 'This change cannot reach the one case: that answers as under the rules in force.'
        : `This change cannot reach any case: all ${n} cases answer as under the rules in force.`,
    gezaktWoord: 'failed',
    bewustWoord: 'changed on purpose',
    gezakt: (n: number) => (n === 1 ? '1 case fails' : `${n} cases fail`),
    gezaktUitleg: 'See whether the new outcome is right. If it is, accept it with a reason. If it is not, change the rules.',
    groepkop: (model: string, n: number) => (n === 1 ? `${model}: 1 case` : `${model}: ${n} cases with the same difference`),
    verwacht: 'The case expects',
    werd: 'The proposal says',
    kiesAlle: (n: number) => `Choose these ${n}`,
    aanvaard: 'Accept the new outcome',
    aanvaardAantal: (n: number) => (n === 1 ? 'Accept the new outcome of 1 case' : `Accept the new outcome of ${n} cases`),
    kiesEerst: 'Choose one or more cases first.',
    aanvaardUitleg: 'From now on the case expects what the proposal says. Whoever reviews it reads your reason.',
    aanvaardbaar: 'accepted, counts in the next calculation',
    aanvaardGelukt: (n: number) => (n === 1 ? '1 new outcome is accepted.' : `${n} new outcomes are accepted.`),
    reden: 'Reason',
    redenUitleg: 'Why is the new outcome right? The reason is kept with every chosen case.',
    verplicht: 'Fill this in.',
    annuleer: 'Cancel',
    bewust: (n: number) => (n === 1 ? '1 case is changed on purpose' : `${n} cases are changed on purpose`),
    door: 'By',
    nulAdviezen: '0 advices change',
    nulHerhaling: 'Not one stored advice differs.',
    herhalingZin: (anders: string, adviezen: string, periode: string) => `Of ${adviezen} stored advices (${periode}), ${anders} differ.`,
    geenAdviezen: (periode: string) => `No advice is stored of this period: ${periode}. Choose another period.`,
    adviesvoorbeeld: (n: number, model: string) => `Advice ${n}: ${model}`,
  },
)
