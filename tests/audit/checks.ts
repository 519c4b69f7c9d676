import { ALL_RULES, COLOUR_RULES, listViolations, SIZE_RULES } from './axe.ts';
import { NARROW, PHONE, WIDE, type Check } from './check.ts';
import { listMoving, listStopsAgainstReading, listUnseenFocus } from './focus.ts';
import { enlarged, listLost, listLostWithSpacing, listSideways } from './text.ts';

const LIGHT = { colorScheme: 'light' } as const;
const DARK = { colorScheme: 'dark' } as const;
/** Scrolling to what gets the focus is then done at once. */
const CALM = { reducedMotion: 'reduce' } as const;

/** Every check that a machine makes in a browser; `npm run audit` reports on them, and the tests expect no fault. */
export const CHECKS: readonly Check[] = [
  {
    name: 'règles d’axe (WCAG 2.0, 2.1 et 2.2, niveaux A et AA, et bonnes pratiques), thème clair, 1280 pixels de large',
    scope: 'every',
    window: WIDE,
    media: LIGHT,
    look: (page) => listViolations(page, ALL_RULES),
  },
  {
    name: 'contrastes et liens selon axe, thème sombre, 1280 pixels de large',
    scope: 'every',
    window: WIDE,
    media: DARK,
    look: (page) => listViolations(page, COLOUR_RULES),
  },
  {
    name: 'règles d’axe, thème clair, 360 pixels de large',
    scope: 'every',
    window: PHONE,
    media: LIGHT,
    look: (page) => listViolations(page, ALL_RULES),
  },
  {
    name: 'contrastes et liens selon axe, thème sombre, 360 pixels de large',
    scope: 'every',
    window: PHONE,
    media: DARK,
    look: (page) => listViolations(page, COLOUR_RULES),
  },
  {
    name: 'contrastes, liens, tailles des cibles et zones défilantes selon axe, texte à 200\u00A0%, 1280 pixels de large',
    scope: 'every',
    window: WIDE,
    media: LIGHT,
    look: (page) => enlarged(page, () => listViolations(page, SIZE_RULES)),
  },
  {
    name: 'pas de défilement horizontal à 320 pixels de large, soit 1280 pixels grossis à 400\u00A0%',
    scope: 'every',
    window: NARROW,
    look: listSideways,
  },
  {
    name: 'rien de coupé ni de superposé quand l’espacement du texte augmente, 320 pixels de large',
    scope: 'every',
    window: NARROW,
    look: listLostWithSpacing,
  },
  {
    name: 'rien de coupé ni de superposé avec un texte à 200\u00A0%, 1280 pixels de large',
    scope: 'every',
    window: WIDE,
    look: (page) => enlarged(page, () => listLost(page)),
  },
  {
    name: 'rien de coupé ni de superposé avec un texte à 200\u00A0%, 360 pixels de large',
    scope: 'sample',
    window: PHONE,
    look: (page) => enlarged(page, () => listLost(page)),
  },
  {
    name: 'au clavier, le focus se voit et rien ne le cache, 1280 pixels de large',
    scope: 'sample',
    window: WIDE,
    media: CALM,
    look: listUnseenFocus,
  },
  {
    name: 'au clavier, le focus se voit et rien ne le cache, 360 pixels de large',
    scope: 'sample',
    window: PHONE,
    media: CALM,
    look: listUnseenFocus,
  },
  {
    name: 'au clavier, le focus se voit avec les couleurs imposées par le système',
    scope: 'sample',
    window: WIDE,
    media: { ...CALM, forcedColors: 'active' },
    look: listUnseenFocus,
  },
  {
    name: 'au clavier, l’ordre est celui de la lecture, 1280 pixels de large',
    scope: 'every',
    window: WIDE,
    look: listStopsAgainstReading,
  },
  {
    name: 'au clavier, l’ordre est celui de la lecture, 360 pixels de large',
    scope: 'every',
    window: PHONE,
    look: listStopsAgainstReading,
  },
  {
    name: 'rien ne bouge pour qui a demandé moins de mouvement',
    scope: 'sample',
    window: WIDE,
    media: CALM,
    look: listMoving,
  },
];
