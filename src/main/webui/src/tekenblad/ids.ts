/** Stands for a point in an id: the editor takes `tabel.kolom` for a path to look up, and shows the column empty. */
const PUNT = '\u00b7'

/** The same model with ids the editor can work with. */
export function zonderPunten<T>(model: T): T {
  return metIds(model, (id) => id.replaceAll('.', PUNT))
}

/** The same model with the ids it came with. */
export function metPunten<T>(model: T): T {
  return metIds(model, (id) => id.replaceAll(PUNT, '.'))
}

function metIds<T>(deel: T, doe: (id: string) => string): T {
  if (Array.isArray(deel)) return deel.map((ander) => metIds(ander, doe)) as T
  if (typeof deel !== 'object' || deel === null) return deel
  const paren = Object.entries(deel).map(([naam, waarde]) => [naam, isId(naam, waarde) ? doe(waarde) : metIds(waarde, doe)])
  return Object.fromEntries(paren) as T
}

function isId(naam: string, waarde: unknown): waarde is string {
  if (typeof waarde !== 'string') return false
  // Another model has its own ids, behind its namespace.
  return naam === '@_id' || naam === '@_dmnElementRef' || (naam === '@_href' && waarde.startsWith('#'))
}
