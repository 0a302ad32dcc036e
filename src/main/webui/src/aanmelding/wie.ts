import type { Aanmelding } from '../api/inwerking'
import { useVraag } from '../api/vraag'

/** Who the service says this is; undefined until it answered. */
export function useAanmelding(): Aanmelding | undefined {
  return useVraag<Aanmelding>('/v1/aanmelding').data
}
