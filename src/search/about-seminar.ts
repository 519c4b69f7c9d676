import { listWords } from './words.ts';

/** What the edition of a seminar, and the seminar, are called. */
const SEMINAR = listed(
  'seminaire seminaires colloque congres journee journees rencontre rencontres formation edition actes',
);
/** Those who made it. */
const PEOPLE = listed(
  'intervenant intervenants intervenante intervenantes participant participants orateur orateurs oratrices organisateur ' +
    'organisateurs organisatrice conferencier conferenciers',
);
/** What is asked of them. */
const ASKED = listed(
  'organise organisee organiser programme date dates lieu ville adresse jour jours annee duree dure sujet theme titre nom noms ' +
    'auteur auteurs source sources tenu tient deroule deroulee deroulait lieu eu passe but objectif objectifs objet liste nombre ' +
    'combien ou quand qui quel quelle quels quelles pourquoi comment salle',
);
/** Small words between them. */
const SMALL = listed(
  'a au aux ce cet cette ces d de des du en est etait ont ete l la le les s se sont y il elle a t on sur par pour dans',
);

/**
 * Whether a query asks about the seminar itself, and of nothing else: where it was held, when, by whom. No text answers such
 * a question, since all of them say its words; the page that says what the edition is does.
 */
export function asksAboutSeminar(query: string): boolean {
  const words = listWords(query);
  const isOne = words.some((word) => SEMINAR.has(word));
  const areAsked = words.some((word) => PEOPLE.has(word)) && words.some((word) => ASKED.has(word));
  const isAsking = words.some((word) => ASKED.has(word) || PEOPLE.has(word));
  return (
    ((isOne && isAsking) || areAsked) &&
    words.every((word) => SEMINAR.has(word) || PEOPLE.has(word) || ASKED.has(word) || SMALL.has(word))
  );
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
