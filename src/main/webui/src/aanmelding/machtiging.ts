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

/** Goes with every question to the service. */
export function machtiging(): Record<string, string> {
  const naam = gekozen()
  return naam ? { Authorization: `Basic ${btoa(`${naam}:${WACHTWOORD}`)}` } : {}
}
