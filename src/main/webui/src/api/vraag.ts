import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { machtiging } from '../aanmelding/machtiging'

export interface Fout {
  pointer: string
  code: string
  detail: string
  /** What is allowed or what to do. */
  toegestaan?: string
}

/** A refusal in the words of the service: what was asked, what is possible, what to do. */
export class Probleem extends Error {
  constructor(
    readonly status: number,
    readonly titel: string,
    readonly detail: string,
    readonly fouten: Fout[] = [],
    /** The whole answer: some refusals say more. */
    readonly inhoud: Record<string, unknown> = {},
  ) {
    super(detail)
  }
}

async function probleem(antwoord: Response): Promise<Probleem> {
  try {
    const inhoud = await antwoord.json()
    return new Probleem(antwoord.status, inhoud.title ?? '', inhoud.detail ?? '', inhoud.errors ?? [], inhoud)
  } catch {
    return new Probleem(antwoord.status, '', '')
  }
}

type Opties = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

async function vraagAan(pad: string, opties?: Opties): Promise<Response> {
  let antwoord: Response
  try {
    // Who somebody is goes in a header only: a cookie or a password the browser kept would decide it behind the page's back.
    antwoord = await fetch(pad, { ...opties, credentials: 'omit', headers: { ...machtiging(), ...opties?.headers } })
  } catch (fout) {
    if (opties?.signal?.aborted) throw fout
    throw new Probleem(0, '', '')
  }
  if (!antwoord.ok) throw await probleem(antwoord)
  return antwoord
}

/** @throws Probleem when the service refuses; status 0 when it cannot be reached */
export async function haal<T>(pad: string, opties?: Opties): Promise<T> {
  const antwoord = await vraagAan(pad, opties)
  return (antwoord.status === 204 ? undefined : await antwoord.json()) as T
}

/** A file of the service as text, with the version to name when it is put back. */
export async function haalTekst(pad: string): Promise<{ tekst: string; versie: string }> {
  const antwoord = await vraagAan(pad)
  return { tekst: await antwoord.text(), versie: antwoord.headers.get('ETag') ?? '' }
}

/** Gives a file of the service to the person, under a name; a plain link cannot say who asks or in which form. */
export async function bewaarBestand(pad: string, vorm: string, naam: string) {
  geefBestand(await (await vraagAan(pad, { headers: { Accept: vorm } })).blob(), naam)
}

/** Gives what stands on the page to the person as a file. */
export function geefBestand(inhoud: Blob, naam: string) {
  const adres = URL.createObjectURL(inhoud)
  const schakel = document.createElement('a')
  schakel.href = adres
  schakel.download = naam
  schakel.click()
  URL.revokeObjectURL(adres)
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
