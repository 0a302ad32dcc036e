import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
import '@utrecht/component-library-css/dist/index.css'
import '@nl-design-system-candidate/button-css/button.css'
import '@nl-design-system-candidate/heading-css/heading.css'
import '@nl-design-system-candidate/link-css/link.css'
import '@nl-design-system-candidate/skip-link-css/skip-link.css'
import './stijl/basis.css'
import './stijl/kader.css'
import './stijl/tabel.css'
import './stijl/opmerkingen.css'
import './stijl/koppelen.css'
import './stijl/proberen.css'
import './stijl/wijzigen.css'
import './stijl/gevolgen.css'
import './stijl/tekenpagina.css'
import { App } from './app/App'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
