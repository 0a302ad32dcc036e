import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
import '@utrecht/component-library-css/dist/index.css'
import './stijl/basis.css'
import './stijl/kader.css'
import './stijl/tabel.css'
import { App } from './app/App'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
