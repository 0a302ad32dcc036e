import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useEffect } from 'react'
import { NavLink, Outlet } from 'react-router'
import { WerkAls } from '../aanmelding/WerkAls'
import { useTaal, useTeksten } from '../taal/taal'
import { useAdres } from './adres'
import { Regelsetbalk } from './Regelsetbalk'
import { Sneltoetsen } from './Sneltoetsen'
import { kaderteksten } from './teksten'
import { Zoekveld } from './Zoekveld'

/** What stands on every page, always in the same place. */
export function Kader() {
  const t = useTeksten(kaderteksten)
  const taal = useTaal()
  const adres = useAdres()
  useEffect(() => {
    document.documentElement.lang = taal
  }, [taal])
  const menu: [string, string][] = [
    ['/regels', t.regels],
    ['/proberen', t.proberen],
    ['/koppelen', t.koppelen],
    ['/wijzigen', t.wijzigen],
    ['/verantwoording', t.verantwoording],
  ]
  return (
    <>
      <SkipLink href="#inhoud">{t.naarInhoud}</SkipLink>
      <header className="kop">
        <div className="kop__rij">
          <a className="merk" href={adres('/regels/geldend')}>
            <img src="/onderdak.svg" alt="" width="28" height="28" />
            Onderdak
          </a>
          <nav className="menu" aria-label={t.hoofdmenu}>
            <ul>
              {menu.map(([pad, naam]) => (
                <li key={pad}>
                  <NavLink
                    to={adres(pad === '/regels' ? '/regels/geldend' : pad)}
                    className={({ isActive }) => (isActive || location.pathname.startsWith(pad) ? 'menu__deel menu__deel--hier' : 'menu__deel')}
                  >
                    {naam}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <Zoekveld />
        </div>
        <Regelsetbalk />
        <WerkAls />
      </header>
      <main id="inhoud" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="voet">
        <p>{t.advies}</p>
        <p>
          <a className="nl-link" href="/v1/openapi.json">
            {t.contract}
          </a>
        </p>
        <p>{t.bron}</p>
      </footer>
      <Sneltoetsen />
    </>
  )
}
