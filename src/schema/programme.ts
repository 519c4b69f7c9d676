import { z } from 'zod';
import { day, webAddress, list, reference, text } from './fields.ts';

/** The types of sessions, in the words of programmes. */
const SESSION_TYPES = [
  'accueil',
  'ouverture',
  'conférence',
  'table ronde',
  'atelier',
  'débat',
  'visite',
  'présentation',
  'pause',
  'clôture',
] as const;

/** A time of day on a clock of 24 hours, `09:30`; written too as French programmes print it: `9h30`, `14 h`. */
const time = () => z.preprocess(toClock, z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** `content/programme.yaml`: what was held when, where, and who presided. */
export const programme = z.strictObject({
  fuseau: z
    .string()
    .regex(/^[A-Za-z_]+(?:\/[A-Za-z_+-]+)+$/, { abort: true })
    .refine(isTimeZone)
    .default('Europe/Paris')
    .describe('Fuseau des heures, tel que le nomme la base IANA : « Europe/Paris », « Indian/Reunion ».'),
  seances: z
    .array(
      z.strictObject({
        titre: text().describe('Titre de la séance, tel que le programme le donne.'),
        nature: z.enum(SESSION_TYPES).optional().describe('Ce qu’elle est.'),
        jour: day().describe('Jour, AAAA-MM-JJ.'),
        debut: time().optional().describe('Heure du début : « 9h30 ».'),
        fin: time().optional().describe('Heure de la fin.'),
        salle: text()
          .optional()
          .describe('Où elle s’est tenue : une salle, un site ; absent si le programme ne le dit pas.'),
        lieu: reference('lieux').optional().describe('Lieu, quand ce n’est pas la ville du séminaire.'),
        'en-ligne': webAddress().optional().describe('Adresse où elle se suivait, en https.'),
        presidence: list(reference('intervenants')).describe('Qui la présidait.'),
        animation: list(reference('intervenants')).describe('Qui l’animait ou la modérait.'),
        textes: list(
          z.strictObject({
            intervention: reference('interventions').optional().describe('Intervention qui y fut dite.'),
            'etude-de-cas': reference('etudes-de-cas').optional().describe('Étude de cas qui y fut présentée.'),
          }),
        ).describe('Ce qui y fut dit, dans l’ordre.'),
        note: text()
          .optional()
          .describe('Note de l’éditeur : ce que le programme ne dit pas, ou ce qui s’est passé autrement.'),
      }),
    )
    .min(1)
    .describe('Séances, dans l’ordre du programme.'),
});

/** A time as people write it, on a clock; anything else is handed on as it is. */
function toClock(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [, hours, minutes] = /^(\d{1,2})\s*(?:h|:)\s*(\d{2})?$/i.exec(value.trim()) ?? [];
  return hours === undefined ? value : `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
