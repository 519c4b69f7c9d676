import { COMPLETE_MARK } from '../schema/placeholder.ts';
import { addDraft, type DraftedContent } from './drafted-content.ts';

/** Adds to the drafts the files without which a seminar has no page to show and no link to its notices. */
export function addStarterFiles(drafted: DraftedContent): void {
  addDraft(drafted, 'parties', 'introduction', INTRODUCTION);
  addDraft(drafted, 'pages', 'a-propos', ABOUT, ABOUT_TEXT);
  addDraft(drafted, 'pages', 'mentions-legales', LEGAL, LEGAL_TEXT);
}

const INTRODUCTION = {
  titre: 'Introduction',
  ordre: 1,
  liminaire: true,
  resume: 'Ce que fut le séminaire, et comment le lire.',
};

const ABOUT = {
  titre: 'À propos de cette édition',
  resume: 'Ce qu’est cette édition, d’où vient son texte, comment la lire et la citer.',
};

const ABOUT_TEXT = `Cette édition rend compte d’un séminaire : ce qui y a été dit, par qui, et à propos de quoi.

## D’où vient le texte

<EditorialNote>${COMPLETE_MARK} : le document d’après lequel les textes sont écrits, et ce que l’éditeur y a changé.</EditorialNote>

## Comment lire et citer

Chaque texte se lit seul, ou dans l’ordre des chapitres. Ses paragraphes sont numérotés, pour que l’on puisse citer un passage précis. Des index mènent aux textes par les personnes, les lieux et les notions.

Chaque paragraphe dit de qui il vient : une personne, citée mot pour mot ou rapportée, le document d’origine, ou l’éditeur. Les notes de l’éditeur sont signalées comme telles.
`;

const LEGAL = {
  titre: 'Mentions légales',
  resume: 'Statut de l’édition, droits sur les textes, données personnelles et hébergement.',
};

const LEGAL_TEXT = `## Édition et hébergement

<EditorialNote>${COMPLETE_MARK} : le nom et l’adresse de l’éditeur du site, le responsable de la publication et l’hébergeur.</EditorialNote>

## Droits

<EditorialNote>${COMPLETE_MARK} : à qui appartiennent les textes, et ce que l’on peut en faire.</EditorialNote>

## Données personnelles

Ce site ne dépose pas de cookie et ne mesure pas son audience. Ses pages n’adressent aucune requête à un autre site. Le choix du thème clair ou sombre est gardé dans le navigateur, de même que les mots d’une recherche jusqu’à ce que la page d’un résultat les marque ; rien n’en est envoyé à personne.
`;
