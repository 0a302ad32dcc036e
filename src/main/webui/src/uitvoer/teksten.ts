import { teksten } from '../taal/taal'

export const uitvoerteksten = teksten(
  {
    neemMee: 'Neem mee',
    werkblad: 'Werkblad (XLSX)',
    print: 'Afdrukken of PDF',
    dmn: 'Bronbestand (DMN)',
    cprmv: 'DMN met kenmerken (CPRMV)',
    document: 'Alles als een document',
    algoritmeregister: 'Record voor het algoritmeregister',
  },
  {
    neemMee: 'Take with you',
    werkblad: 'Spreadsheet (XLSX)',
    print: 'Print or PDF',
    dmn: 'Source file (DMN)',
    cprmv: 'DMN with attributes (CPRMV)',
    document: 'All as one document',
    algoritmeregister: 'Record for the algorithm register',
  },
)
