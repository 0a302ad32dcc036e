import { teksten } from '../taal/taal'

export const aanmeldteksten = teksten(
  {
    demonstratie: 'Demonstratie: niemand is echt aangemeld, en wat u hier doet telt nergens.',
    werkAls: 'Werk als',
    niemand: 'niemand (alleen lezen)',
    aangemeldAls: (naam: string) => `U werkt als ${naam}.`,
    aanmelden: 'Aanmelden',
    afmelden: 'Afmelden',
    rol: {
      lezer: 'lezer',
      beleidsmaker: 'beleidsmaker',
      beoordelaar: 'beoordelaar',
      goedkeurder: 'goedkeurder',
      systeem: 'systeem',
      beheerder: 'beheerder',
    },
  },
  {
    demonstratie: 'Demonstration: nobody is really signed in, and what you do here counts nowhere.',
    werkAls: 'Work as',
    niemand: 'nobody (reading only)',
    aangemeldAls: (naam: string) => `You work as ${naam}.`,
    aanmelden: 'Sign in',
    afmelden: 'Sign out',
    rol: {
      lezer: 'reader',
      beleidsmaker: 'policy maker',
      beoordelaar: 'reviewer',
      goedkeurder: 'approver',
      systeem: 'system',
      beheerder: 'administrator',
    },
  },
)
