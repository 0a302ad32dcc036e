import type { Fout } from '../api/vraag'
import type { Gegeven } from '../api/regelsets'

/** A value in a request: what a form has filled in so far. */
export type Waarde = string | number | Waarde[] | { [naam: string]: Waarde }
export type Verzoek = { [naam: string]: Waarde }

/** The pointer of a place in a request, as the service writes it in an error. */
export function pointer(plek: (string | number)[]): string {
  return plek.map((deel) => `/${deel}`).join('')
}

/** The same request with one value changed; undefined takes it out. */
export function metWaarde<T extends Waarde>(bron: T, plek: (string | number)[], waarde: Waarde | undefined): T {
  const [eerste, ...rest] = plek
  if (eerste === undefined) return waarde as T
  const kopie = (Array.isArray(bron) ? [...bron] : { ...(bron as object) }) as Record<string | number, Waarde>
  const nieuw = rest.length === 0 ? waarde : metWaarde(kopie[eerste] ?? (typeof rest[0] === 'number' ? [] : {}), rest, waarde)
  if (nieuw !== undefined) kopie[eerste] = nieuw
  else if (Array.isArray(kopie)) kopie.splice(Number(eerste), 1)
  else delete kopie[eerste]
  return kopie as unknown as T
}

export function opPlek(bron: Waarde | undefined, plek: (string | number)[]): Waarde | undefined {
  return plek.reduce<Waarde | undefined>(
    (hier, deel) => (typeof hier === 'object' ? (hier as Record<string | number, Waarde>)[deel] : undefined),
    bron,
  )
}

export function foutenBij(fouten: Fout[], plek: (string | number)[]): Fout[] {
  return fouten.filter((fout) => fout.pointer === pointer(plek))
}

/** The fields that say something about this kind of criterium: their description names it between brackets; those that name none always do. */
export function veldenBijSoort(velden: Gegeven[], soort: Waarde | undefined): Gegeven[] {
  return velden.filter((veld) => {
    const soorten = /\(([^)]+)\)/.exec(veld.omschrijving)?.[1].split(', ')
    return !soorten || soorten.includes(String(soort))
  })
}

/** Households to begin with; made up. */
export const voorbeelden: Record<'werk' | 'gezin' | 'groot', Verzoek> = {
  werk: {
    peildatum: '2025-06-02',
    koppelstelsel: 'punten-met-prijzen',
    huishouden: {
      personen: 4,
      wachtweken: 20,
      opvanggemeente: 'GM0384',
      volwassenen: [
        { criteria: [{ feiten: { soort: 'werkervaring', blijktUitScreening: 'ja' }, arbeidsmarktregio: 'AM18' }] },
        { criteria: [{ feiten: { soort: 'betaald-werk', contractGetekend: 'ja' }, gemeente: 'GM0344' }] },
      ],
    },
  },
  gezin: {
    peildatum: '2025-06-02',
    koppelstelsel: 'huidige-praktijk',
    huishouden: {
      personen: 2,
      wachtweken: 8,
      opvanggemeente: 'GM0014',
      volwassenen: [
        {
          criteria: [{ feiten: { soort: 'gezinslid-eerste-graad', gezinslidIngeschreven: 'ja', verwantschapAangetoond: 'ja' }, gemeente: 'GM0153' }],
        },
      ],
    },
  },
  groot: {
    peildatum: '2025-06-02',
    koppelstelsel: 'punten-met-prijzen',
    huishouden: {
      personen: 9,
      wachtweken: 52,
      opvanggemeente: 'GM0193',
      adviesregios: ['AM10', 'AM11'],
      volwassenen: [{ criteria: [] }, { criteria: [] }],
    },
  },
}
