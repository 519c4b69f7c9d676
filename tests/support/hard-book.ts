import type { Proceedings } from '../../src/model/proceedings.ts';
import { contentFile, seminarOf } from './content-fixture.ts';

/** A body with everything that a text may hold, and what is hard to set. */
const HARD_BODY = `Un paragraphe avec *une emphase*, **une force**, ~~une biffure~~, \`du code[1]\`, H<sub>2</sub>O, le 2<sup>e</sup>,
<abbr title="Organisation des Nations unies">ONU</abbr>, <cite>Un titre</cite>, <i lang="en">the policies</i>(et une parenthèse), [un lien](/lieux/angers/)[^a], #étiquette, $prix$, @nom, _soulignés_, 1990~2000, C:\\\\dossier, // commentaire, https://exemple.fr/x, « guillemets », « ; »; et -5, ..., --.

## Un titre avec une note[^b] et *des mots*

1\\. Un paragraphe qui commence comme une liste.

- un élément ;
- un autre, avec [une ancre](#un-titre-avec-une-note-et-des-mots) ;

  et deux paragraphes.

3. trois
4. quatre[^a]

#### Un titre qui saute un niveau

| Nom | Valeur | Note[^c] |
| :-- | --: | :-: |
| *Angers* | 1 | \\= |
| Bamako | -2 |

> Une citation en bloc.
>
> En deux paragraphes.

<Quote by="ana-bel" gloss="nous : la ville" reporting="l’État">Des mots  
en deux lignes[^d]</Quote>

<EditorialNote>Une note de l’éditeur.</EditorialNote>

<See>Voir [Deux](/interventions/deux/).</See>

\`\`\`
du code
  sur deux lignes
\`\`\`

***

<Voice of="source">

Un paragraphe de la source, avec العربية et עברית, Ελληνικά, Тест, 広島 et 🕊.

</Voice>

Un dernier, Ana Bel à Angers ; [le jumelage](/definitions/jumelage/) et [nulle part](/lieux/inconnu/) ![Une grande image](/fichiers/grande.png) ![Une image absente](/fichiers/absente.png)

[^a]: Une note appelée deux fois, qui en appelle une autre[^e].

[^b]: Une note dans un titre.

    En deux paragraphes.

[^c]: Une note dans un tableau.

[^d]: Une note dans des mots cités.

[^e]: Une note dans une note[^a].
`;

/** A seminar of which everything is hard to set in a book. */
export const hardSeminar = (): Proceedings =>
  seminarOf(
    {
      titre: 'Un séminaire #1 : « [crochets] » & <chevrons> * _ $ @ ~ ` \\ 広',
      versions: [{ version: '1', date: '2026-11-26', changements: ['Première version.'] }],
      publication: {
        editeur: 'Presses',
        lieu: 'Angers',
        responsables: [{ prenom: 'Luc', nom: 'Mer' }],
        licence: 'CC-BY-4.0',
        isbn: '978-2-07-036822-8',
      },
    },
    contentFile('parties', 'chapitre', { titre: 'Un chapitre', liminaire: true }),
    contentFile('parties', 'partie', { titre: 'Une partie', ordre: 2 }),
    contentFile('parties', 'dedans', { titre: 'Un chapitre dedans', ordre: 3, parent: 'partie' }, 'Un mot.'),
    contentFile(
      'interventions',
      'une',
      {
        titre: 'Une : « tout » [1] #2',
        intervenants: [{ personne: 'ana-bel', qualite: 'maire *adjointe*' }],
        partie: 'dedans',
      },
      HARD_BODY,
    ),
    contentFile('interventions', 'deux', { titre: 'Deux', partie: 'dedans', ordre: 2 }, 'Mot.'),
    contentFile(
      'etudes-de-cas',
      'cas',
      { titre: 'Un cas', partenaires: ['cnfpt'], partie: 'dedans', ordre: 3 },
      WIDE_TABLE,
    ),
    contentFile('definitions', 'jumelage', {}, '<See>Voir [Deux](/interventions/deux/).</See>'),
    contentFile('definitions', 'politics', { terme: 'politics', langue: 'en', ordre: 4 }, 'Une notion débattue.'),
    contentFile('intervenants', 'ana-bel'),
    contentFile('lieux', 'angers', {
      pays: ['FR'],
      coordonnees: { latitude: 47.47, longitude: -0.55 },
      alias: ['Andegave'],
    }),
    contentFile('themes', 'paix'),
  );

const columns = Array.from({ length: 14 }, (_, index) => `Colonne interminable numéro ${index + 1}`);

/** A table that no sheet is wide enough for. */
const WIDE_TABLE = `Un tableau :

| ${columns.join(' | ')} |
|${' --- |'.repeat(columns.length)}
| ${columns.map((_, index) => `anticonstitutionnellement${index}`).join(' | ')} |
`;
