const woordvolgorde = new Intl.Collator('nl', { ignorePunctuation: true, numeric: true })

/** A sorted copy; what has no value comes last, whichever way. */
export function gesorteerd<R>(rijen: R[], waarde: (rij: R) => string | number | null, aflopend: boolean): R[] {
  return [...rijen].sort((a, b) => {
    const [x, y] = [waarde(a), waarde(b)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    const verschil = typeof x === 'number' && typeof y === 'number' ? x - y : woordvolgorde.compare(String(x), String(y))
    return aflopend ? -verschil : verschil
  })
}

/** What a press on a column head sorts by: numbers begin with the highest, words with A; a second press turns it round. */
export function volgendeSortering(kolom: { id: string; getal?: boolean }, nu: string): string {
  const [eerst, dan] = kolom.getal ? [`-${kolom.id}`, kolom.id] : [kolom.id, `-${kolom.id}`]
  return nu === eerst ? dan : eerst
}
