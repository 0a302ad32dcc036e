const SLEUTEL = 'onderdak.wie'

/** As whom this tab works in the demonstration mode; gone when the tab closes. */
export function gekozen(): string {
  return sessionStorage.getItem(SLEUTEL) ?? ''
}

export function kies(naam: string) {
  if (naam) sessionStorage.setItem(SLEUTEL, naam)
  else sessionStorage.removeItem(SLEUTEL)
}

/** The password that every demonstration user has: it proves nothing and protects nothing. */
const WACHTWOORD = 'demonstratie'

let sessie: Promise<boolean> | undefined

/** Whether people sign in at an issuer here; the service is asked once. */
function metSessie(): Promise<boolean> {
  sessie ??= fetch('/v1/aanmelding', { credentials: 'omit' })
    .then((antwoord) => antwoord.json())
    .then((aanmelding) => !aanmelding.demonstratie)
    .catch(() => {
      sessie = undefined
      return false
    })
  return sessie
}

/**
 * How a question to the service says who asks. In the demonstration that is a header only: a cookie or a password the browser kept would decide
 * it behind the page's back. Where people sign in at an issuer it is the cookie of their session.
 */
export async function machtiging(): Promise<Pick<RequestInit, 'credentials'> & { headers: Record<string, string> }> {
  if (await metSessie()) return { credentials: 'same-origin', headers: {} }
  const naam = gekozen()
  return { credentials: 'omit', headers: naam ? { Authorization: `Basic ${btoa(`${naam}:${WACHTWOORD}`)}` } : {} }
}
