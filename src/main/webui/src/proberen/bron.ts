import type { Verwijzing } from '../api/advies'
import { dag } from '../lees/datum'
import type { Taal } from '../taal/taal'

const NIET_GENOEMD = ['z', 'g']

/** To read: `Regeling opvang ontheemden Oekraïne, artikel 10 lid 2, zoals het gold op 1 jan 2025`. `namen`: title per id of a source. */
export function bronopschrift(bron: Verwijzing, namen: Map<string, string>, taal: Taal): string {
  if (!bron.verwijzing.startsWith('jci'))
    return bron.titel ?? namen.get(bron.verwijzing) ?? bron.verwijzing.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  const [kop, ...paren] = bron.verwijzing.split('&')
  const id = kop.slice(kop.lastIndexOf(':') + 1)
  const plaatsen = new Map<string, string[]>()
  paren.forEach((paar) => {
    const [sleutel, waarde = ''] = paar.split('=', 2)
    plaatsen.set(sleutel, [...(plaatsen.get(sleutel) ?? []), waarde.replace(/\.$/, '')])
  })
  const onderdeel = [...plaatsen]
    .filter(([sleutel]) => !NIET_GENOEMD.includes(sleutel))
    .map(([sleutel, waarden]) => `${sleutel === 'o' ? 'onderdeel' : sleutel} ${waarden.join(' en ')}`)
    .join(' ')
  const vanaf = plaatsen.get('z')?.[0]
  const moment = vanaf ? `${taal === 'nl' ? 'zoals het gold op' : 'as in force on'} ${dag(vanaf, taal)}` : ''
  return [bron.titel ?? namen.get(id) ?? id, onderdeel, moment].filter(Boolean).join(', ')
}
