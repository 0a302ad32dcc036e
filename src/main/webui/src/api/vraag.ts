import { useQuery, type UseQueryResult } from '@tanstack/react-query'

export interface Fout {
  pointer: string
  code: string
  detail: string
}

/** A refusal in the words of the service: what was asked, what is possible, what to do. */
export class Probleem extends Error {
  constructor(
    readonly status: number,
    readonly titel: string,
    readonly detail: string,
    readonly fouten: Fout[] = [],
  ) {
    super(detail)
  }
}

async function probleem(antwoord: Response): Promise<Probleem> {
  try {
    const inhoud = await antwoord.json()
    return new Probleem(antwoord.status, inhoud.title ?? '', inhoud.detail ?? '', inhoud.errors ?? [])
  } catch {
    return new Probleem(antwoord.status, '', '')
  }
}

/** @throws Probleem when the service refuses; status 0 when it cannot be reached */
export async function haal<T>(pad: string, opties?: RequestInit): Promise<T> {
  let antwoord: Response
  try {
    antwoord = await fetch(pad, opties)
  } catch (fout) {
    if (opties?.signal?.aborted) throw fout
    throw new Probleem(0, '', '')
  }
  if (!antwoord.ok) throw await probleem(antwoord)
  return (antwoord.status === 204 ? undefined : await antwoord.json()) as T
}

export function stuur<T>(pad: string, inhoud: unknown, methode = 'POST'): Promise<T> {
  return haal<T>(pad, { method: methode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(inhoud) })
}

/** Reads an address and keeps the answer; null waits. `herhaal`: milliseconds until the next look, false when the answer is final. */
export function useVraag<T>(pad: string | null, herhaal?: (gegevens: T) => number | false): UseQueryResult<T, Probleem> {
  return useQuery<T, Probleem>({
    queryKey: [pad],
    queryFn: ({ signal }) => haal<T>(pad!, { signal }),
    enabled: pad !== null,
    refetchInterval: (vraag) => (herhaal && vraag.state.data ? herhaal(vraag.state.data) : false),
  })
}

/** A path with every part made safe, whatever characters it has. */
export function pad(...delen: string[]): string {
  return '/v1/' + delen.map(encodeURIComponent).join('/')
}
