import { useNavigate } from 'react-router'
import { useAdres, useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import type { RijInTabel } from '../api/regelsets'
import type { NieuwVoorstel, Voorstel } from '../api/voorstellen'
import { pad, stuur, useVraag } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { Gegevensformulier } from './Gegevensformulier'
import { wijzigteksten } from './teksten'

/** Begins a proposal; `?rij=` goes on to the table of that row. */
export function NieuwVoorstelpagina() {
  const t = useTeksten(wijzigteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const [rij] = useAdresdeel('rij')
  const plek = useVraag<RijInTabel>(rij ? pad('regelsets', 'geldend', 'rijen', rij) : null)
  async function maak(gegevens: NieuwVoorstel) {
    const voorstel = await stuur<Voorstel>('/v1/wijzigingsvoorstellen', gegevens)
    void ga(adres(rij && plek.data ? `/wijzigen/${voorstel.id}/${plek.data.model}/${plek.data.tabel}#${rij}` : `/wijzigen/${voorstel.id}`))
  }
  return (
    <Pagina titel={t.nieuw} kruimels={[{ naam: t.titel, pad: '/wijzigen' }, { naam: t.nieuw }]} inleiding={<p>{t.nieuwUitleg}</p>}>
      <Gegevensformulier begin={{ titel: '', reden: '', aanleiding: '' }} knop={t.maakVoorstel} verstuur={maak} />
    </Pagina>
  )
}
