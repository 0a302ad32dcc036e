import { useTeksten } from '../taal/taal'
import { pad } from '../api/vraag'
import { uitvoerteksten } from './teksten'

function Lijst({ delen }: { delen: [string, string][] }) {
  const t = useTeksten(uitvoerteksten)
  return (
    <p className="meenemen">
      {t.neemMee}:{' '}
      {delen.map(([naam, adres]) => (
        <a key={naam} className="nl-link" href={adres}>
          {naam}
        </a>
      ))}
    </p>
  )
}

/** A table as a spreadsheet or on paper. */
export function TabelMeenemen({ regelset, model, tabel }: { regelset: string; model: string; tabel: string }) {
  const t = useTeksten(uitvoerteksten)
  return (
    <div className="meenemen">
      <Lijst delen={[[t.werkblad, pad('regelsets', regelset, 'modellen', model, 'tabellen', tabel, 'werkblad')]]} />
      <button type="button" className="tekstknop" onClick={() => window.print()}>
        {t.print}
      </button>
    </div>
  )
}

/** A model as its source, with attributes, or as one document for the file. */
export function ModelMeenemen({ regelset, model }: { regelset: string; model: string }) {
  const t = useTeksten(uitvoerteksten)
  const basis = pad('regelsets', regelset, 'modellen', model)
  return (
    <Lijst
      delen={[
        [t.document, `/regels/${encodeURIComponent(regelset)}/${encodeURIComponent(model)}/document`],
        [t.dmn, `${basis}/dmn`],
        [t.cprmv, `${basis}/cprmv`],
      ]}
    />
  )
}

export function RegisterMeenemen() {
  const t = useTeksten(uitvoerteksten)
  return <Lijst delen={[[t.algoritmeregister, pad('regelsets', 'geldend', 'algoritmeregister')]]} />
}
