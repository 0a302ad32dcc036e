/** Facts as lines to read: `huishouden.leden[1].relatie` and its value. What is empty is left out. */
export function feitregels(feiten: unknown, plek = ''): [string, string][] {
  if (feiten === null || feiten === undefined || feiten === '') return []
  if (Array.isArray(feiten)) return feiten.flatMap((deel, i) => feitregels(deel, `${plek}[${i + 1}]`))
  if (typeof feiten === 'object') return Object.entries(feiten).flatMap(([naam, deel]) => feitregels(deel, plek ? `${plek}.${naam}` : naam))
  return [[plek, String(feiten)]]
}
