import { readCaptions, timesOf } from '../../prose/captions.ts';
import { listCaptions } from '../materials.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

/** A recording whose captions are these. */
const withCaptions = (captions: string) => ({
  file: 'interventions/bel-accueil.mdx',
  text: 'titre: Accueil\nenregistrement: { adresse: https://exemple.fr/a.mp3, sous-titres: fichiers/a.vtt }',
  insteadOf: 'titre: Accueil',
  beside: { 'fichiers/a.vtt': captions },
});

const SOUND = withCaptions('WEBVTT\n\n00:02.000 --> 00:05.000\nSoyez les bienvenus.\n');

export const unreadableCaptions: Rule = {
  id: 'sous-titres-illisibles',
  reason: 'Des sous-titres qui ne se lisent pas ne s’affichent pas, et les paragraphes n’y trouvent pas leur minute.',
  severity: 'error',
  examples: {
    bad: withCaptions('WEBVTT\n\n00:05.000 --> 00:02.000\nSoyez les bienvenus.\n'),
    good: SOUND,
  },
  inContent: (content) =>
    listCaptions(content).flatMap(({ path, text }) =>
      readCaptions(text).faults.map(({ line, message }) => ({
        file: `${content.directory}/${path}`,
        line,
        column: 1,
        message,
        hint: 'Le format est WebVTT : une ligne « WEBVTT », puis, pour chaque sous-titre, ses temps et ses mots.',
      })),
    ),
};

export const strangeCaptions: Rule = {
  id: 'sous-titres-etrangers',
  reason: 'Un paragraphe qui dit les mots de l’enregistrement y mène à sa minute.',
  severity: 'warning',
  examples: { bad: withCaptions('WEBVTT\n\n00:02.000 --> 00:05.000\nUn tout autre discours.\n'), good: SOUND },
  inContent: (content) =>
    listCaptions(content).flatMap(({ path, text, file }): RuleIssue[] => {
      const { captions, faults } = readCaptions(text);
      if (faults.length > 0 || !file.body || timesOf(file.body.blocks, captions).size > 0) return [];
      return [
        {
          ...atField(file, ['enregistrement', 'sous-titres']),
          message: `Aucun paragraphe ne commence par des mots de « ${path} ».`,
          hint: 'C’est normal d’un texte réécrit ; sinon, vérifier que ce sont bien les sous-titres de ce texte.',
        },
      ];
    }),
};
