import { useSearchParams } from 'react-router'

export const talen = ['nl', 'en'] as const
export type Taal = (typeof talen)[number]

/** Texts of one part of the pages in both languages; the compiler demands the same keys in both. */
export type Teksten<T> = Record<Taal, T>

export function teksten<T>(nl: T, en: NoInfer<T>): Teksten<T> {
  return { nl, en }
}

/** The language in the address; Dutch when it names none. */
export function useTaal(): Taal {
  const [zoek] = useSearchParams()
  return zoek.get('taal') === 'en' ? 'en' : 'nl'
}

export function useTeksten<T>(van: Teksten<T>): T {
  return van[useTaal()]
}
