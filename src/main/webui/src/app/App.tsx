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
    // A browser that thinks it is offline may still reach a service on its own machine; what cannot be reached says so.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
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
  // Fills the window, and has its own policy: every way in and out of it loads a page.
  { path: '/wijzigen/:id/tekening/:model', element: later(() => import('../wijzigen/tekening/Tekeningpagina').then((m) => m.Tekeningpagina)) },
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
      { path: '/proberen', element: later(() => import('../proberen/Modellenpagina').then((m) => m.Modellenpagina)) },
      { path: '/proberen/:model', element: later(() => import('../proberen/Proberenpagina').then((m) => m.Proberenpagina)) },
      { path: '/verantwoording', element: later(() => import('../verantwoording/Verantwoording').then((m) => m.Verantwoording)) },
      { path: '/verantwoording/bronnen', element: later(() => import('../verantwoording/Bronnenpagina').then((m) => m.Bronnenpagina)) },
      { path: '/verantwoording/bronnen/:bron', element: later(() => import('../verantwoording/Bronpagina').then((m) => m.Bronpagina)) },
      { path: '/verantwoording/te-bevestigen', element: later(() => import('../verantwoording/TeBevestigen').then((m) => m.TeBevestigen)) },
      { path: '/verantwoording/kalender', element: later(() => import('../verantwoording/Kalenderpagina').then((m) => m.Kalenderpagina)) },
      { path: '/verantwoording/versies', element: later(() => import('../versies/Versiespagina').then((m) => m.Versiespagina)) },
      { path: '/verantwoording/versies/:regelset/:ander', element: later(() => import('../versies/Vergelijkpagina').then((m) => m.Vergelijkpagina)) },
      { path: '/verantwoording/inwerking', element: later(() => import('../inwerking/Inwerkingpagina').then((m) => m.Inwerkingpagina)) },
      { path: '/verantwoording/opmerkingen', element: later(() => import('../opmerkingen/Opmerkingenpagina').then((m) => m.Opmerkingenpagina)) },
      { path: '/koppelen', element: later(() => import('../koppelen/Koppelen').then((m) => m.Koppelen)) },
      { path: '/koppelen/taakstellingen', element: later(() => import('../koppelen/Taakstellingenpagina').then((m) => m.Taakstellingenpagina)) },
      { path: '/koppelen/gemeenten/:code', element: later(() => import('../koppelen/Gemeentepagina').then((m) => m.Gemeentepagina)) },
      { path: '/koppelen/voorstel', element: later(() => import('../koppelen/Voorstelformulier').then((m) => m.Voorstelformulier)) },
      { path: '/koppelen/voorstel/:id', element: later(() => import('../koppelen/Voorstelpagina').then((m) => m.Voorstelpagina)) },
      { path: '/koppelen/ronde', element: later(() => import('../koppelen/Rondenpagina').then((m) => m.Rondenpagina)) },
      { path: '/koppelen/ronde/:id', element: later(() => import('../koppelen/Rondepagina').then((m) => m.Rondepagina)) },
      { path: '/koppelen/vergelijking', element: later(() => import('../koppelen/Vergelijkingspagina').then((m) => m.Vergelijkingspagina)) },
      { path: '/wijzigen', element: later(() => import('../wijzigen/Voorstellenpagina').then((m) => m.Voorstellenpagina)) },
      { path: '/wijzigen/nieuw', element: later(() => import('../wijzigen/NieuwVoorstelpagina').then((m) => m.NieuwVoorstelpagina)) },
      { path: '/wijzigen/:id', element: later(() => import('../wijzigen/Voorstelpagina').then((m) => m.Voorstelpagina)) },
      { path: '/wijzigen/:id/gevolgen', element: later(() => import('../gevolgen/Gevolgenpagina').then((m) => m.Gevolgenpagina)) },
      { path: '/wijzigen/:id/:model/:tabel', element: later(() => import('../wijzigen/tabel/Bewerkpagina').then((m) => m.Bewerkpagina)) },
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
