import { Button } from '@nl-design-system-candidate/button-react'
import { useState, type FormEvent } from 'react'
import type { Rij } from '../../api/regelsets'
import { useTeksten } from '../../taal/taal'
import { Veld } from '../Veld'
import { Venster } from '../Venster'
import { tabelteksten } from './teksten'

/** Ends a row on a day: what was in force is never deleted. */
export function Beeindigvenster({ rij, beeindig, sluit }: { rij: Rij; beeindig: (laatsteDag: string) => void; sluit: () => void }) {
  const t = useTeksten(tabelteksten)
  const [dag, zet] = useState('')
  const [fout, zetFout] = useState<string>()
  function verder(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const melding = !dag ? t.fout['geen-dag'] : rij.geldigVan && dag < rij.geldigVan ? t.fout['einde-voor-begin'] : undefined
    zetFout(melding)
    if (!melding) beeindig(dag)
  }
  return (
    <Venster titel={t.laatEindigen(rij.id)} sluit={sluit}>
      <form onSubmit={verder} noValidate>
        <p lang="nl">{rij.toelichting}</p>
        <Veld naam={t.laatsteDag} uitleg={t.beeindigUitleg} fout={fout}>
          {(eigenschappen) => (
            <input {...eigenschappen} type="date" max="9999-12-31" className="utrecht-textbox" value={dag} onChange={(e) => zet(e.target.value)} />
          )}
        </Veld>
        <p className="knoppen">
          <Button type="submit" purpose="primary">
            {t.laatEindigen(rij.id)}
          </Button>
          <Button purpose="secondary" onClick={sluit}>
            {t.annuleer}
          </Button>
        </p>
      </form>
    </Venster>
  )
}
