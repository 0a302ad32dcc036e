/** The same day so many months later; the last day of that month when it is shorter. */
export function overMaanden(iso: string, maanden: number): string {
  const [jaar, maand, dagnummer] = iso.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand - 1 + maanden + 1, 0)).getUTCDate()
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dagnummer, laatste))).toISOString().slice(0, 10)
}
