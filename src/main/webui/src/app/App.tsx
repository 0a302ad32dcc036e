import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, type ComponentType } from 'react'
import { createBrowserRouter, Navigate, RouterProvider, useParams } from 'react-router'
import { Probleem } from '../api/vraag'
import { Overzicht } from '../regels/Overzicht'
import { useAdres } from './adres'
import { Kader } from './Kader'
import { NietGevonden } from './NietGevonden'
import { Laden } from './Toon'

const vragen = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A refusal stays a refusal; only a service that was not there may be back.
      retry: (keren, fout) => fout instanceof Probleem && fout.status === 0 && keren < 1,
    },
  },
})

/** Loads a page when somebody goes there: the first page stays small. */
function later(laad: () => Promise<ComponentType>) {
  const Deel = lazy(async () => ({ default: await laad() }))
  return (
    <Suspense fallback={<Laden />}>
      <Deel />
    </Suspense>
  )
}

/** A short address for a row: the rule set in force knows its table. */
function NaarRij() {
  const { rij = '' } = useParams()
  return <Navigate to={useAdres()(`/regels/geldend/rij/${encodeURIComponent(rij)}`)} replace />
}

const router = createBrowserRouter([
  {
    element: <Kader />,
    children: [
      { path: '/', element: <Navigate to="/regels/geldend" replace /> },
      { path: '/regels', element: <Navigate to="/regels/geldend" replace /> },
      { path: '/regels/:regelset', element: <Overzicht /> },
      { path: '/regels/:regelset/rij/:rij', element: later(() => import('../regels/Rijpagina').then((m) => m.Rijpagina)) },
      { path: '/regels/:regelset/:model', element: later(() => import('../regels/Modelpagina').then((m) => m.Modelpagina)) },
      { path: '/regels/:regelset/:model/:tabel', element: later(() => import('../regels/Tabelpagina').then((m) => m.Tabelpagina)) },
      { path: '/rijen/:rij', element: <NaarRij /> },
      { path: '/zoeken', element: later(() => import('../regels/Zoekpagina').then((m) => m.Zoekpagina)) },
      { path: '/verantwoording', element: later(() => import('../verantwoording/Verantwoording').then((m) => m.Verantwoording)) },
      { path: '/verantwoording/bronnen', element: later(() => import('../verantwoording/Bronnenpagina').then((m) => m.Bronnenpagina)) },
      { path: '/verantwoording/bronnen/:bron', element: later(() => import('../verantwoording/Bronpagina').then((m) => m.Bronpagina)) },
      { path: '/verantwoording/te-bevestigen', element: later(() => import('../verantwoording/TeBevestigen').then((m) => m.TeBevestigen)) },
      { path: '/verantwoording/kalender', element: later(() => import('../verantwoording/Kalenderpagina').then((m) => m.Kalenderpagina)) },
      { path: '*', element: <NietGevonden /> },
    ],
  },
])

export function App() {
  return (
    <QueryClientProvider client={vragen}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
