import { Heading } from '@nl-design-system-candidate/heading-react'
import { Toon } from '../../app/Toon'
import type { Bevinding, Bewerkingen, Concepttabel } from '../../api/voorstellen'
import { pad, useVraag } from '../../api/vraag'
import { useTeksten } from '../../taal/taal'
import { Bevindingenlijst } from '../Bevindingenlijst'
import { wijzigteksten } from '../teksten'
import { Zinnen } from '../Zinnen'
import { celId } from './Bewerktabel'
import { tabelteksten } from './teksten'

/** What is wrong in the table, each with the way to its cell. */
export function Bevonden({
  bevindingen,
  naamVan,
  eerste,
  smal,
}: {
  bevindingen: Bevinding[]
  naamVan: (kolom: string) => string
  eerste: string
  smal: boolean
}) {
  const t = useTeksten(tabelteksten)
  const w = useTeksten(wijzigteksten)
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout').length
  const letOp = bevindingen.length - fouten
  const ga = ({ rij, rijen, kolom }: Bevinding) => {
    const doel = rij ?? rijen[0]
    if (!doel) return
    const element = smal ? document.getElementById(`zin-${doel}`) : document.getElementById(celId(doel, kolom ?? eerste))
    element?.scrollIntoView({ block: 'center', inline: 'nearest' })
    element?.focus({ preventScroll: true })
  }
  return (
    <section className="bevonden" aria-label={t.toonBevindingen}>
      <p role="status" className="bevonden__telling">
        {bevindingen.length === 0
          ? t.geenBevindingen
          : [fouten > 0 && w.fouten(fouten), letOp > 0 && w.letOp(letOp)].filter(Boolean).join(', ') + '.'}
      </p>
      {bevindingen.length > 0 && <Bevindingenlijst bevindingen={bevindingen} naamVan={naamVan} ga={ga} />}
    </section>
  )
}

/** Every edit on the table as a sentence. */
export function Gewijzigd({ tabel }: { tabel: Concepttabel }) {
  const t = useTeksten(tabelteksten)
  const vraag = useVraag<Bewerkingen>(pad('wijzigingsvoorstellen', tabel.voorstel, 'bewerkingen'))
  return (
    <section>
      <Heading level={2}>{t.watGewijzigd}</Heading>
      <Toon vraag={vraag}>
        {({ bewerkingen }) => {
          const deze = bewerkingen.filter((deel) => deel.model === tabel.model && deel.tabel === tabel.naam)
          return deze.length === 0 ? <p>{t.nogNiets}</p> : <Zinnen voorstel={tabel.voorstel} bewerkingen={deze} />
        }}
      </Toon>
    </section>
  )
}
