import type { Verschillen } from '../api/vergelijking'

const BEGIN = /(?:>=?|[[(])\s*date\("(\d{4}-\d{2}-\d{2})"\)/g

/** The first day, ISO, on which rows of the proposal begin that did not begin there before; null when the change has no day of its own. */
export function eersteNieuweDag(verschillen: Verschillen): string | null {
  const dagen = verschillen.modellen
    .flatMap((model) => model.onderdelen)
    .flatMap((onderdeel) => onderdeel.rijen)
    .flatMap((rij) => rij.cellen)
    .flatMap(({ van, naar }) => {
      const oud = beginnen(van)
      return beginnen(naar).filter((dag) => !oud.includes(dag))
    })
  return dagen.sort()[0] ?? null
}

function beginnen(cel: string | null): string[] {
  return [...(cel ?? '').matchAll(BEGIN)].map((treffer) => treffer[1])
}
