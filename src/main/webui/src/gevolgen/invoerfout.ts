import type { Fout } from '../api/vraag'

export interface Invoerregel {
  /** Line of the file, counted from 1; null when the fault is of a column or of the whole file. */
  regel: number | null
  kolom: string | null
}

/** Where in the file a fault stands: `/12/persoon.geboortedatum`, `/persoon.naam` or nothing. */
export function plekInBestand({ pointer }: Pick<Fout, 'pointer'>): Invoerregel {
  const [eerste = '', ...rest] = pointer.split('/').slice(1)
  if (/^\d+$/.test(eerste)) return { regel: Number(eerste), kolom: rest.join('/') || null }
  return { regel: eerste ? 1 : null, kolom: eerste || null }
}
