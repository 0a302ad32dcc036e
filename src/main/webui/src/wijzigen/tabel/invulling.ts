import type { Kolomsoort } from '../../api/voorstellen'
import { leesCel, schrijfCel, type Celwaarde, type Grensvorm, type Kant } from './cel'
import { leesGetal, schrijfGetal, type Getalfout } from './getal'

/** What stands in the fields of a cell editor, finished or not; each editor uses its own fields. */
export interface Invulling {
  /** The FEEL field instead of the fields of the column. */
  formule: boolean
  feel: string
  /** It does not matter (a condition), or it has no value (an outcome). */
  geen: boolean
  /** Days, ISO; empty while nobody filled them in. `van` also is the one day of a date. */
  van: string
  tot: string
  zonderBegin: boolean
  zonderEinde: boolean
  vorm: Grensvorm | '='
  laag: string
  hoog: string
  niet: boolean
  gekozen: string[]
  tekst: string
}

export type Invulfout = Getalfout | 'geen-dag' | 'einde-voor-begin' | 'bereik' | 'kies' | 'geen-formule'

const LEEG: Invulling = {
  formule: false,
  feel: '',
  geen: false,
  van: '',
  tot: '',
  zonderBegin: false,
  zonderEinde: false,
  vorm: '=',
  laag: '',
  hoog: '',
  niet: false,
  gekozen: [],
  tekst: '',
}

/** The fields as they open on a cell. */
export function begin(feel: string, soort: Kolomsoort, kant: Kant): Invulling {
  // An outcome nobody filled in yet opens empty; `null` is an answer.
  if (kant === 'uitkomst' && feel.trim() === '') return { ...LEEG, formule: soort.soort === 'feel' }
  return { ...LEEG, feel: feel.trim(), ...naarVelden(leesCel(feel, soort, kant), soort.soort === 'bedrag') }
}

function naarVelden(waarde: Celwaarde, bedrag: boolean): Partial<Invulling> {
  switch (waarde.soort) {
    case 'vrij':
    case 'leeg':
      return { geen: true }
    case 'periode':
      return { van: waarde.van ?? '', tot: waarde.tot ?? '', zonderBegin: waarde.van === null, zonderEinde: waarde.tot === null }
    case 'datum':
      return { van: waarde.dag }
    case 'getal':
      return { vorm: '=', laag: schrijfGetal(waarde.getal, bedrag) }
    case 'grens':
      return { vorm: waarde.vorm, laag: schrijfGetal(waarde.laag), hoog: schrijfGetal(waarde.hoog) }
    case 'keuze':
      return { niet: waarde.niet, gekozen: waarde.waarden }
    case 'logisch':
      return { gekozen: [String(waarde.waar)] }
    case 'tekst':
      return { tekst: waarde.tekst }
    case 'formule':
      return { formule: true }
  }
}

/** What the fields say as FEEL, or what is still wrong with them. */
export function afgerond(velden: Invulling, soort: Kolomsoort, kant: Kant): { feel: string } | { fout: Invulfout } {
  if (velden.formule || soort.soort === 'feel') return velden.feel.trim() ? { feel: velden.feel.trim() } : { fout: 'geen-formule' }
  if (velden.geen) return { feel: kant === 'invoer' ? '-' : 'null' }
  switch (soort.soort) {
    case 'periode':
      return periode(velden)
    case 'datum':
      // A condition on a day has two ends like any period.
      if (kant === 'invoer') return periode(velden)
      return velden.van ? { feel: schrijfCel({ soort: 'datum', dag: velden.van }) } : { fout: 'geen-dag' }
    case 'bedrag':
    case 'getal':
      return grens(velden, soort.soort === 'bedrag')
    case 'keuze':
    case 'meerkeuze':
      return velden.gekozen.length > 0
        ? { feel: schrijfCel({ soort: 'keuze', niet: velden.niet, waarden: velden.gekozen }, soort.waarden) }
        : { fout: 'kies' }
    case 'logisch':
      return velden.gekozen.length === 1 ? { feel: velden.gekozen[0] } : { fout: 'kies' }
    case 'tekst':
      return { feel: schrijfCel({ soort: 'tekst', tekst: velden.tekst }) }
  }
}

function periode({ van, tot, zonderBegin, zonderEinde }: Invulling): { feel: string } | { fout: Invulfout } {
  if ((!van && !zonderBegin) || (!tot && !zonderEinde)) return { fout: 'geen-dag' }
  const [eerste, laatste] = [zonderBegin ? null : van, zonderEinde ? null : tot]
  if (eerste && laatste && laatste < eerste) return { fout: 'einde-voor-begin' }
  return { feel: schrijfCel({ soort: 'periode', van: eerste, tot: laatste }) }
}

function grens({ vorm, laag, hoog }: Invulling, bedrag: boolean): { feel: string } | { fout: Invulfout } {
  const eerste = leesGetal(laag, bedrag)
  if ('fout' in eerste) return eerste
  if (vorm === '=') return { feel: eerste.getal }
  if (!heeftTweeGrenzen(vorm)) return { feel: schrijfCel({ soort: 'grens', vorm, laag: eerste.getal, hoog: '' }) }
  const tweede = leesGetal(hoog, bedrag)
  if ('fout' in tweede) return tweede
  if (Number(tweede.getal) < Number(eerste.getal)) return { fout: 'bereik' }
  return { feel: schrijfCel({ soort: 'grens', vorm, laag: eerste.getal, hoog: tweede.getal }) }
}

export function heeftTweeGrenzen(vorm: Grensvorm | '='): boolean {
  return vorm.startsWith('[') || vorm.startsWith('(')
}

/** Whether two texts of a cell say the same, so that opening and closing a cell changes nothing. */
export function zegtHetzelfde(een: string, ander: string, soort: Kolomsoort, kant: Kant): boolean {
  const waarden = 'waarden' in soort ? soort.waarden : []
  const kort = (feel: string) => (feel.trim() === '' ? '' : schrijfCel(leesCel(feel, soort, kant), waarden))
  return een.trim() === ander.trim() || kort(een) === kort(ander)
}
