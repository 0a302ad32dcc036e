import { useQueryClient } from '@tanstack/react-query'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Toon } from '../app/Toon'
import { Schakel } from '../app/Schakel'
import type { Handtekening, Handtekeningen } from '../api/opmerkingen'
import { pad, stuur, useVraag } from '../api/vraag'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { Tekstformulier } from './Tekstformulier'
import { opmerkingteksten } from './teksten'

/** Who read this table at which rule set, which rows have changed since, and a place to sign. */
export function Handtekeningdeel({ regelset, model, tabel }: { regelset: string; model: string; tabel: string }) {
  const t = useTeksten(opmerkingteksten)
  const vragen = useQueryClient()
  const adres = `${pad('regelsets', regelset, 'handtekeningen')}?${new URLSearchParams({ model, tabel })}`
  const vraag = useVraag<Handtekeningen>(adres)
  return (
    <section>
      <Heading level={2}>{t.handtekeningen}</Heading>
      <Toon vraag={vraag}>
        {({ handtekeningen }) =>
          handtekeningen.length === 0 ? (
            <p>{t.geenHandtekening}</p>
          ) : (
            <ul className="opmerkingen">
              {handtekeningen.map((handtekening) => (
                <li key={handtekening.id}>
                  <Regel handtekening={handtekening} regelset={regelset} />
                </li>
              ))}
            </ul>
          )
        }
      </Toon>
      <details>
        <summary>{t.teken}</summary>
        <p>{t.tekenUitleg}</p>
        <Tekstformulier
          knop={t.teken}
          verstuur={async (_, door) => {
            await stuur('/v1/handtekeningen', { model, tabel, regelset, door })
            await vragen.invalidateQueries({ queryKey: [adres] })
          }}
        />
      </details>
    </section>
  )
}

function Regel({ handtekening, regelset }: { handtekening: Handtekening; regelset: string }) {
  const t = useTeksten(opmerkingteksten)
  const taal = useTaal()
  const vervallen = handtekening.rijen.filter((rij) => rij.stand !== 'geldig')
  return (
    <p>
      <strong>{handtekening.door}</strong>, {moment(handtekening.op, taal)}, {t.bij(handtekening.getekendeRegelset.slice(0, 12))}.{' '}
      {handtekening.geheelGeldig
        ? t.geldig
        : [
            t.deels(vervallen.length),
            ...vervallen.map((rij) => (
              <span key={rij.rij}>
                {' '}
                <Schakel naar={`/regels/${regelset}/rij/${rij.rij}`}>{rij.rij}</Schakel> ({t.rijstand[rij.stand]})
              </span>
            )),
          ]}
    </p>
  )
}
