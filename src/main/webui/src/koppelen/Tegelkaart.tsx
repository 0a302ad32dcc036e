import { memo, useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import type { Gemeente } from '../api/koppelen'
import { useAdres } from '../app/adres'
import { useTaal, useTeksten } from '../taal/taal'
import { getal } from '../lees/getal'
import { klasseVan, type Klasse } from './klassen'
import { taakstellingteksten } from './taakstellingteksten'
import { buurtegel, tegelplaatsen, type Tegelplaats } from './tegelplaatsen'

const TEGEL = 24

/** What one tile says: its name, its figure, and the region it has the colour of. */
export interface Tegel {
  gemeente: Gemeente
  /** Its own name, with the region when the figure is of the region. */
  naam: string
  waarde: number | null
  /** Figure as spoken: `437 personen`. */
  woord: string
  /** Between tiles of two groups a border is drawn. */
  groep: string
}

/** The layout takes a quarter of a second; the same municipalities keep the same tiles while the pages are open. */
const bewaard = new Map<string, Tegelplaats[]>()

function plaatsenVan(gemeenten: Gemeente[]): Tegelplaats[] {
  const punten = gemeenten.flatMap(({ gemeentecode, zwaartepunt }) => (zwaartepunt ? [{ code: gemeentecode, ...zwaartepunt }] : []))
  const sleutel = punten.map((punt) => punt.code).join()
  if (!bewaard.has(sleutel)) bewaard.set(sleutel, tegelplaatsen(punten))
  return bewaard.get(sleutel)!
}

/** The Netherlands in tiles, one per municipality, with the number of its class in it. Arrow keys walk, Enter opens the municipality. */
export function Tegelkaart({
  naam,
  tegels,
  klassen,
  vraag,
}: {
  naam: string
  tegels: Tegel[]
  klassen: Klasse[]
  /** What the page of a municipality gets in its address. */
  vraag?: Record<string, string>
}) {
  const t = useTeksten(taakstellingteksten)
  const taal = useTaal()
  const svg = useRef<SVGSVGElement>(null)
  const plaatsen = useMemo(() => plaatsenVan(tegels.map((tegel) => tegel.gemeente)), [tegels])
  const opCode = useMemo(() => new Map(tegels.map((tegel) => [tegel.gemeente.gemeentecode, tegel])), [tegels])
  const [actief, zetActief] = useState('')
  const [aangewezen, zetAangewezen] = useState('')
  const toon = useCallback((code: string) => zetAangewezen(code), [])
  const ingang = opCode.has(actief) ? actief : (plaatsen[0]?.code ?? '')
  const breedte = (Math.max(0, ...plaatsen.map((plaats) => plaats.kolom)) + 1) * TEGEL
  const hoogte = (Math.max(0, ...plaatsen.map((plaats) => plaats.rij)) + 1) * TEGEL
  const zonderPlaats = tegels.filter((tegel) => !tegel.gemeente.zwaartepunt)
  const gezien = opCode.get(aangewezen)
  const gezienOp = plaatsen.find((plaats) => plaats.code === aangewezen)

  function toets(gebeurtenis: KeyboardEvent) {
    const hier = plaatsen.find((plaats) => plaats.code === ingang)
    const daar =
      gebeurtenis.key === 'Home'
        ? plaatsen[0]
        : gebeurtenis.key === 'End'
          ? plaatsen[plaatsen.length - 1]
          : hier && buurtegel(plaatsen, hier, gebeurtenis.key)
    if (!daar || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey) return
    gebeurtenis.preventDefault()
    zetActief(daar.code)
    svg.current?.querySelector<SVGAElement>(`[data-code="${daar.code}"]`)?.focus()
  }

  return (
    <figure className="kaart">
      <p className="onderkop">{t.kaartToetsen}</p>
      <svg
        ref={svg}
        viewBox={`-2 -2 ${breedte + 4} ${hoogte + 4}`}
        className="kaart__land"
        role="group"
        aria-label={naam}
        onKeyDown={toets}
        onMouseLeave={() => toon('')}
      >
        {plaatsen.map((plaats) => {
          const tegel = opCode.get(plaats.code)
          return (
            tegel && (
              <Kaarttegel
                key={plaats.code}
                code={plaats.code}
                x={plaats.kolom * TEGEL}
                y={plaats.rij * TEGEL}
                tegel={tegel}
                klasse={klasseVan(klassen, tegel.waarde)}
                ingang={plaats.code === ingang}
                toon={toon}
                kies={zetActief}
                vraag={vraag}
              />
            )
          )
        })}
        <path d={grenzen(plaatsen, opCode)} className="kaart__grens" aria-hidden="true" />
        {gezienOp && (
          <g aria-hidden="true">
            <rect x={gezienOp.kolom * TEGEL} y={gezienOp.rij * TEGEL} width={TEGEL} height={TEGEL} className="kaart__rand kaart__rand--wit" />
            <rect x={gezienOp.kolom * TEGEL} y={gezienOp.rij * TEGEL} width={TEGEL} height={TEGEL} className="kaart__rand" />
          </g>
        )}
      </svg>
      <p className="kaart__aangewezen" aria-hidden="true">
        {gezien ? (
          <>
            <strong>{gezien.naam}</strong>: {gezien.woord}
          </>
        ) : (
          t.wijsAan
        )}
      </p>
      <figcaption>
        <p className="kaart__legendakop">{t.legenda}</p>
        <ul className="kaart__legenda">
          {klassen.map((klasse) => (
            <li key={klasse.nummer}>
              <span className={`kaart__staal kaart__staal--${soort(klasse)}`}>{klasse.nummer}</span>{' '}
              {bereik(klasse, (n) => getal(n, taal), t.totEnMet)}{' '}
              <span className="onderkop">{t.gemeentenInKlasse(tegels.filter((tegel) => klasseVan(klassen, tegel.waarde) === klasse).length)}</span>
            </li>
          ))}
          {tegels.some((tegel) => tegel.waarde === null) && (
            <li>
              <span className="kaart__staal kaart__staal--leeg">·</span> {t.nietBekend}{' '}
              <span className="onderkop">{t.gemeentenInKlasse(tegels.filter((tegel) => tegel.waarde === null).length)}</span>
            </li>
          )}
        </ul>
        {zonderPlaats.length > 0 && (
          <p className="onderkop">
            {t.nietOpKaart(zonderPlaats.length)} {zonderPlaats.map((tegel) => tegel.naam).join(', ')}.
          </p>
        )}
      </figcaption>
    </figure>
  )
}

function soort(klasse: Klasse | null): string {
  if (!klasse) return 'leeg'
  return klasse.nummer < 0 ? `min${-klasse.nummer}` : String(klasse.nummer)
}

function bereik({ van, tot }: Klasse, cijfer: (n: number) => string, woord: string): string {
  return van === tot ? cijfer(van) : `${cijfer(van)} ${woord} ${cijfer(tot)}`
}

const Kaarttegel = memo(function Kaarttegel({
  code,
  x,
  y,
  tegel,
  klasse,
  ingang,
  toon,
  kies,
  vraag,
}: {
  code: string
  x: number
  y: number
  tegel: Tegel
  klasse: Klasse | null
  ingang: boolean
  toon: (code: string) => void
  kies: (code: string) => void
  vraag?: Record<string, string>
}) {
  const adres = useAdres()
  return (
    <Link
      to={adres(`/koppelen/gemeenten/${code}`, vraag)}
      className={`kaart__tegel kaart__tegel--${soort(klasse)}`}
      aria-label={`${tegel.naam}: ${tegel.woord}`}
      data-code={code}
      tabIndex={ingang ? 0 : -1}
      onMouseEnter={() => toon(code)}
      onFocus={() => {
        toon(code)
        kies(code)
      }}
    >
      <rect x={x + 0.5} y={y + 0.5} width={TEGEL - 1} height={TEGEL - 1} />
      <text x={x + TEGEL / 2} y={y + TEGEL / 2} aria-hidden="true">
        {klasse ? klasse.nummer : '·'}
      </text>
    </Link>
  )
})

/** Lines between neighbouring tiles of two groups. */
function grenzen(plaatsen: Tegelplaats[], opCode: Map<string, Tegel>): string {
  const groepOp = new Map(plaatsen.map((plaats) => [`${plaats.kolom}/${plaats.rij}`, opCode.get(plaats.code)?.groep]))
  return plaatsen
    .map(({ kolom, rij, code }) => {
      const groep = opCode.get(code)?.groep
      const rechts = groepOp.get(`${kolom + 1}/${rij}`)
      const onder = groepOp.get(`${kolom}/${rij + 1}`)
      const x = (kolom + 1) * TEGEL
      const y = (rij + 1) * TEGEL
      return (
        (rechts !== undefined && rechts !== groep ? `M${x} ${rij * TEGEL}V${y}` : '') +
        (onder !== undefined && onder !== groep ? `M${kolom * TEGEL} ${y}H${x}` : '')
      )
    })
    .join('')
}
