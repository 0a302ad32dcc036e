/** Why a line is no citation: its form is unknown, or a law is cited without the day of its text. */
export type Citaatfout = { regel: number; tekst: string; fout: 'vorm' | 'datum' }

// The grammar of docs/bronverwijzing.md; the service judges, this only tells while somebody types.
const JCI = /^jci1\.(3|31):[cv]:BWB[RVW]\d{7}(&[a-z][a-z.-]*=[^&=\s]+)*$/
const GEDATEERD = /&z=(\d{4}-\d{2}-\d{2})&g=\1(&|$)/
const ANDERE = [
  /^ECLI:[A-Z]{2}:[A-Z0-9.]{1,7}:\d{4}:[A-Z0-9.]{1,25}$/,
  /^CELEX:\d{5}[A-Z]{1,2}\d{4}(\(\d{2}\))?(-\d{8})?$/,
  /^http:\/\/data\.europa\.eu\/eli\/[a-z_]+\/\d{4}\/\d+\/oj$/,
  /^CVDR\d+(\/\d+)?$/,
  /^(stb|stcrt|gmb|kst)-[A-Za-z0-9-]+$/,
  /^https:\/\/[a-z0-9.-]+\/[^\s|]*$/,
]

/** The lines that are no citation; empty lines count for nothing. */
export function citaatfouten(tekst: string): Citaatfout[] {
  return tekst.split('\n').flatMap((regel, i): Citaatfout[] => {
    const verwijzing = regel.trim().split(' | ')[0]
    if (verwijzing === '') return []
    const meld = (fout: Citaatfout['fout']): Citaatfout[] => [{ regel: i + 1, tekst: verwijzing, fout }]
    if (JCI.test(verwijzing)) return GEDATEERD.test(verwijzing) ? [] : meld('datum')
    return ANDERE.some((vorm) => vorm.test(verwijzing)) ? [] : meld('vorm')
  })
}
