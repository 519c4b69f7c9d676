import { describe, expect, test, vi } from 'vitest';
import { Lexicon, type Mention, type Spelling, type SpellingKind } from '../../../src/prose/lexicon.ts';
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE } from '../../../src/prose/typography.ts';

/** Of each kind, the spellings; after the bar, what is named, when it is not the first spelling of the line. */
const SPELLINGS: Record<SpellingKind, string> = {
  place: `
    Angers
    Bamako
    Oslo
    Nantes
    Nevers
    Nice
    Rennes
    Diyarbakır
    Paris
    France
    Bretagne
    Europe
    Yougoslavie
    Macédoine
    Oran
    Denis
    Saint-Denis
    Saint-Nazaire
    Bèze
    Beze
    États-Unis
    Palestine
    Méditerranée
    Israël
    Le Havre
    La Roche-sur-Yon
    Région parisienne
    Baie du Mont-Saint-Michel
    Pas de Calais (détroit)
    Pas-de-Calais
    Louang Prabang
    Luang Prabang | Louang Prabang
    PACA | région PACA
    Sel
    Kent
    Comté du Kent | Kent
    Sens`,
  organisation: `
    Ville d’Angers
    Ville de Hiroshima
    Ville de La Roche-sur-Yon
    Ville du Havre
    Région Bretagne
    Département du Pas-de-Calais
    Conseil général du Pas-de-Calais
    Comté du Kent (collectivité)
    Angers Loire Métropole
    INSET d’Angers
    Université de Paris I
    Maires pour la paix
    Les Ateliers de Cergy
    L’Entre
    Ministère des Affaires étrangères
    Route mondiale de la céramique
    Route de la céramique
    Association française des communes, départements et régions pour la paix
    Union pour la Méditerranée
    ICLEI – Local Governments for Sustainability
    Nations unies
    organisation non gouvernementale
    ORU-FOGAR`,
  acronym: `
    ONU
    ONG
    UE
    UN
    AIDE
    UpM
    COP21
    UNESCO
    G7
    SEL
    PACA | Région PACA`,
  'inhabitant at home': `
    Norvégien | Norvège`,
  inhabitant: `
    Palestinien | Palestine
    Français | France
    Nantaise | Nantes
    Turc | Turquie
    Turque | Turquie
    Romain | Rome
    Bas-Normand | Basse-Normandie
    Laotienne | Laos
    Méditerranéen | Méditerranée
    Européen | Europe`,
  notion: `
    jumelage
    alignement
    réseau
    mondialisation
    mondialisation politique
    coopération décentralisée
    collectivité locale
    intérêt local
    travail
    droit de l’homme
    île`,
  person: `
    Yves Viltard
    Jean-Pierre Laucournet
    Anne-Sophie Le Marchand
    Patrick Debut
    Thomas Quéro
    Sophie Kotras
    Jean-Luc Lods
    Philippe Nevers
    Pierre Laucournet`,
  'family name': `
    Viltard | Yves Viltard
    Laucournet | Jean-Pierre Laucournet
    Le Marchand | Anne-Sophie Le Marchand
    Debut | Patrick Debut
    Quéro | Thomas Quéro
    Kotras | Sophie Kotras
    Lods | Jean-Luc Lods
    Nevers | Philippe Nevers`,
};

/** What a name is the other name of. */
const listed: Spelling<string>[] = Object.entries(SPELLINGS).flatMap(([as, lines]) =>
  lines
    .trim()
    .split(/\n\s*/)
    .map((line) => line.split(' | '))
    .map(([text, of = text]) => ({ of: of!, text: text!, as: as as SpellingKind })),
);
const spellings: Spelling<string>[] = [
  ...listed.filter(({ of }) => of !== 'Ville d’Angers'),
  { of: 'Ville d’Angers', text: 'Ville d’Angers', as: 'organisation', besides: ['Angers'] },
  ...['maire', 'juriste'].flatMap((of): Spelling<string>[] => [
    { of, text: 'Jean Dumas', as: 'person' },
    { of, text: 'Dumas', as: 'family name' },
  ]),
  { of: 'Luc Moreau', text: 'Luc Moreau', as: 'person' },
  { of: 'Luc Moreau', text: 'Moreau', as: 'family name' },
  { of: 'Paul Moreau', text: 'Paul Moreau', as: 'person' },
  { of: 'Paul Moreau', text: 'Moreau', as: 'family name' },
];
const lexicon = new Lexicon(spellings);

/** In the tables, ~ stands for the no-break space and ^ for the narrow one. */
const spaced = (text: string) => text.replace(/~/g, NO_BREAK_SPACE).replace(/\^/g, NARROW_NO_BREAK_SPACE);
/** A mention in one word: what is named, and of whom it may be one. */
const shown = ({ of, candidates }: Mention<string>) =>
  [...of, ...(candidates.length > 0 ? [`? ${candidates.join(' ou ')}`] : [])].join(' + ');
const namesIn = (text: string, present?: Set<string>) => lexicon.find(spaced(text), present).map(shown);

type Cases = readonly (readonly [text: string, ...names: string[]])[];

const CASES: Record<string, Cases> = {
  'words and what parts them': [
    ['Angers, Bamako ; Oslo (Nantes) – Nice', 'Angers', 'Bamako', 'Oslo', 'Nantes', 'Nice'],
    ['d’Angers, l’ONU, qu’Oslo, D’Angers', 'Angers', 'ONU', 'Oslo', 'Angers'],
    ["d'Angers, l'ONU, jusqu'Oslo", 'Angers', 'ONU', 'Oslo'],
    ["«~Angers~» et “Oslo” et 'Nantes' et ‘Nice’", 'Angers', 'Oslo', 'Nantes', 'Nice'],
    ['Louang~Prabang et Luang^Prabang', 'Louang Prabang', 'Louang Prabang'],
    ['Louang\nPrabang', 'Louang Prabang'],
    ['Louang, Prabang. Nations. Unies', ''],
    ['Louang « Prabang »', ''],
    ['Angers/Bamako', 'Angers', 'Bamako'],
    ['Angersois, Angers2012, 3Angers', ''],
    ['presqu’île, l’île', 'île'],
    ['https://Angers.fr/Nantes, contact@Angers.fr et www.Nantes.fr ; Oslo', 'Oslo'],
    ['ONU.org, à Nantes.Le', 'Nantes'],
    ['contact@Nantes', ''],
    ['', ''],
  ],
  'parentheses in a spelling, commas in one': [
    [
      'Association française des communes, départements et régions pour la paix',
      'Association française des communes, départements et régions pour la paix',
    ],
    [
      'l’association française des communes départements et régions pour la paix',
      'Association française des communes, départements et régions pour la paix',
    ],
    ['ICLEI – Local Governments for Sustainability', 'ICLEI – Local Governments for Sustainability'],
    ['ICLEI - Local Governments for Sustainability', 'ICLEI – Local Governments for Sustainability'],
    ['le Pas de Calais', 'Pas de Calais (détroit)'],
  ],
  'the longest first': [
    ['l’INSET d’Angers', 'INSET d’Angers'],
    ['l’Université de Paris I, à Paris', 'Université de Paris I', 'Paris'],
    ['Angers Loire Métropole et Angers Loire', 'Angers Loire Métropole', 'Angers'],
    ['les conséquences de la mondialisation politique', 'mondialisation politique'],
    ['le conseil général du Pas-de-Calais', 'Conseil général du Pas-de-Calais'],
    [
      'une Route de la céramique, une route mondiale de la céramique',
      'Route de la céramique',
      'Route mondiale de la céramique',
    ],
  ],
  'nothing inside a longer word': [
    ['Saint-Denis', 'Saint-Denis'],
    ['Saint-Denis-de-Pile, Mont-Saint-Denis', ''],
    ['Villeneuve-Denis, Denis-Villeneuve', ''],
    ['l’ONU-Femmes', ''],
    ['euro-Méditerranée, alter-mondialisation, anti-jumelage', ''],
    ['Angers Loire-Atlantique', 'Angers'],
    ['Jean-Pierre Laucournet', 'Jean-Pierre Laucournet'],
    ['Marc-Pierre Laucournet', ''],
    ['Yves Viltard-Dupont', ''],
  ],
  'two names with a hyphen or a dash': [
    ['Angers-Bamako', 'Angers', 'Bamako'],
    [
      'Rennes–Diyarbakir, Angers – Bamako, Angers — Bamako, Angers - Bamako',
      'Rennes',
      'Diyarbakır',
      'Angers',
      'Bamako',
      'Angers',
      'Bamako',
      'Angers',
      'Bamako',
    ],
    ['Nantes-Louang Prabang, Saint-Denis-Oslo', 'Nantes', 'Louang Prabang', 'Saint-Denis', 'Oslo'],
    ['Paris-Angers-Bamako', 'Paris', 'Angers', 'Bamako'],
    ['Paris-Angers-Chose, Chose-Angers-Paris', ''],
    ['cette Europe-là, l’ex-Yougoslavie, la non-Europe', 'Europe', 'Yougoslavie', 'Europe'],
    ['la ville–Angers–est', 'Angers'],
  ],
  capitals: [
    ['Nevers, nevers, NEVERS', 'Nevers', 'Nevers'],
    ['nice, Nice', 'Nice'],
    [
      'la région parisienne, la Région parisienne, la Région Parisienne',
      'Région parisienne',
      'Région parisienne',
      'Région parisienne',
    ],
    [
      'la baie du Mont-Saint-Michel, la Baie du Mont Saint-Michel',
      'Baie du Mont-Saint-Michel',
      'Baie du Mont-Saint-Michel',
    ],
    ['le ministère des Affaires étrangères', 'Ministère des Affaires étrangères'],
    ['le ministère des affaires étrangères', ''],
    ['la route mondiale de la céramique, la route de la céramique', 'Route mondiale de la céramique'],
    ['l’union pour la Méditerranée', 'Union pour la Méditerranée'],
    [
      'des maires pour la paix, des Maires pour la paix, des Maires pour la Paix',
      'Maires pour la paix',
      'Maires pour la paix',
    ],
    ['les nations unies, les Nations Unies', 'Nations unies'],
    ['saint Nazaire, Saint Nazaire', 'Saint-Nazaire'],
    ['le havre, le Havre, Le Havre', 'Le Havre', 'Le Havre'],
    ['au Havre, du Havre, du havre', 'Le Havre', 'Le Havre'],
    ['la Roche-sur-Yon, La Roche-Sur-Yon', 'La Roche-sur-Yon', 'La Roche-sur-Yon'],
    ['des Ateliers de Cergy, les ateliers de Cergy', 'Les Ateliers de Cergy', 'Les Ateliers de Cergy'],
    ['l’inset d’Angers', 'Angers'],
    ['l’entre, L’entre, l’Entre', 'L’Entre'],
  ],
  'a noun and a place need the capital': [
    ['la Ville d’Angers, la ville d’Angers', 'Ville d’Angers + Angers', 'Angers'],
    ['la Région Bretagne, la région Bretagne', 'Région Bretagne', 'Bretagne'],
    [
      'le Département du Pas-de-Calais, le département du Pas-de-Calais',
      'Département du Pas-de-Calais',
      'Pas-de-Calais',
    ],
    ['la Ville de la Roche-sur-Yon, la ville de La Roche-sur-Yon', 'Ville de La Roche-sur-Yon', 'La Roche-sur-Yon'],
    ['la Ville du Havre, la ville du Havre', 'Ville du Havre', 'Le Havre'],
    ['le Comté du Kent, le comté du Kent', 'Kent + Comté du Kent (collectivité)', 'Kent'],
    ['la Ville d’Hiroshima', 'Ville de Hiroshima'],
    ['LA VILLE D’ANGERS', 'Angers'],
    ['pour la VILLE D’ANGERS seule', 'Angers'],
  ],
  'a spelling in lower case': [
    [
      'une organisation non gouvernementale, des Organisations non gouvernementales',
      'organisation non gouvernementale',
      'organisation non gouvernementale',
    ],
    ['LES ORGANISATIONS NON GOUVERNEMENTALES', 'organisation non gouvernementale'],
  ],
  'all in capitals': [
    ['ANGERS ET BAMAKO', 'Angers', 'Bamako'],
    ['LES ETATS-UNIS ET L’UNION POUR LA MEDITERRANEE', 'États-Unis', 'Union pour la Méditerranée'],
    ['UN OUTIL', ''],
    ['UN', ''],
    ['L’AIDE DE L’ONU', 'ONU'],
    ['QU’UN OUTIL', ''],
    ['Titre : UN OUTIL, puis l’UN et l’ONU', 'UN', 'ONU'],
    ['LE SENS DE L’ACTION', ''],
    ['MM. LODS', ''],
    ['YVES VILTARD ET VILTARD', 'Yves Viltard'],
    ['YVES VILTARD ET M. VILTARD', 'Yves Viltard', 'Yves Viltard'],
    ['LES RÉSEAUX', 'réseau'],
  ],
  'hyphens and spaces': [
    ['le pas de Calais, le Pas de Calais', 'Pas de Calais (détroit)', 'Pas de Calais (détroit)'],
    ['le Pas-de-Calais, le Pas‑de‑Calais, PAS-DE-CALAIS', 'Pas-de-Calais', 'Pas-de-Calais', 'Pas-de-Calais'],
    ['les États Unis, Louang-Prabang, Saint–Denis', 'États-Unis', 'Louang Prabang', 'Saint-Denis'],
    ['le conseil général du Pas de Calais', 'Conseil général du Pas-de-Calais'],
    ['un pas de calais', ''],
    ['ORU FOGAR, ORU-FOGAR', 'ORU-FOGAR', 'ORU-FOGAR'],
  ],
  accents: [
    [
      'les Etats-Unis, Macedoine, Israel, Diyarbakir, Diyarbakır',
      'États-Unis',
      'Macédoine',
      'Israël',
      'Diyarbakır',
      'Diyarbakır',
    ],
    ['États-Unis, Étàts-Unis', 'États-Unis'],
    ['Ôslo, Nicé, Parîs', ''],
    ['Bèze, Beze', 'Bèze', 'Beze'],
    ['E\u0301tats-Unis, Mace\u0301doine', 'États-Unis', 'Macédoine'],
    ['des reseaux, cooperation décentralisée', 'réseau', 'coopération décentralisée'],
  ],
  acronyms: [
    ['l’ONU, l’O.N.U., l’O.N.U, l’onu, l’Onu', 'ONU', 'ONU', 'ONU'],
    ['des ONG, l’UE et l’U.E. aussi', 'ONG', 'UE', 'UE'],
    ['un jour, Un jour, l’UN, aide, Aide, AIDE', 'UN', 'AIDE'],
    ['l’UpM, l’UPM, l’upm, l’Upm', 'UpM', 'UpM'],
    ['la COP21, la Cop21, le G7, le g7, la COP 21', 'COP21', 'G7'],
    ['un SEL à Sel', 'SEL', 'Sel'],
    ['la PACA', 'région PACA + Région PACA'],
    ['la région P.A.C.A.', 'région PACA + Région PACA'],
    ['A.N.G.E.R.S.', ''],
  ],
  'an acronym said as a word': [
    ['l’Unesco, L’Unesco, à l’Unesco', 'UNESCO', 'UNESCO', 'UNESCO'],
    ['Unesco, l’unesco, l’UneSco', ''],
  ],
  'an acronym inside a name': [
    ['l’INSET (CNFPT) d’Angers, à Angers', 'INSET d’Angers', 'Angers'],
    ['l’Université (UP1) de Paris I', 'Université de Paris I'],
    ['l’INSET (à Oslo) d’Angers', 'Oslo', 'Angers'],
    ['Maires (MPP) pour (ONU) la paix', 'Maires pour la paix'],
    ['Angers (ONU) et Bamako', 'Angers', 'ONU', 'Bamako'],
  ],
  'who or what is of a place': [
    ['l’État palestinien, des villes palestiniennes, une Palestinienne', 'Palestine', 'Palestine', 'Palestine'],
    ['les Nantais, une équipe nantaise, les nantaises', 'Nantes', 'Nantes', 'Nantes'],
    ['le nord-ouest laotien, les Laotiens', 'Laos', 'Laos'],
    ['les jumelages européens, LES VILLES EUROPEENNES', 'jumelage', 'Europe', 'Europe'],
    ['une ville turque, le parlement turc', 'Turquie', 'Turquie'],
    ['la cuisine bas-normande, les Bas-Normands', 'Basse-Normandie', 'Basse-Normandie'],
    ['israélo-palestinien, euro-méditerranéen', 'Palestine', 'Méditerranée'],
    // The language; somebody's name; another word.
    ['en français, le français, du turc au français', ''],
    ['Romain Dupont, un droit romain, des romains', 'Rome', 'Rome'],
    ['M. Romain, Jules Romain', ''],
    ['francais, les françaises', 'France', 'France'],
    ['un non-palestinien, palestiniennement, romaine-là', 'Rome'],
  ],
  'the name of a place in another name': [
    ['avec Clark Kent, un vol Air France', ''],
    ['Clark Kent arrive.', ''],
    ['le Comté Kent, Région Bretagne, Université Rennes 2', 'Kent', 'Région Bretagne', 'Rennes'],
    ['Relier Angers à Bamako. Selon Oslo, le Maire Nantes', 'Angers', 'Bamako', 'Oslo', 'Nantes'],
  ],
  notions: [
    ['Jumelages, le jumelage, LES JUMELAGES', 'jumelage', 'jumelage', 'jumelage'],
    [
      'alignements, réseaux, Réseaux, intérêts locaux, travaux',
      'alignement',
      'réseau',
      'réseau',
      'intérêt local',
      'travail',
    ],
    ['coopérations décentralisées, collectivités locales', 'coopération décentralisée', 'collectivité locale'],
    ['les droits de l’homme, les droits des hommes', 'droit de l’homme'],
    ['jumeler, jumelagess, un non-alignement', ''],
    ['la coopération, décentralisée', ''],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...names) => expect(namesIn(text)).toEqual(names.filter(Boolean)));
});

const VILTARD = ['Yves Viltard'];
const PERSONS: [text: string, present: string[], ...names: string[]][] = [
  ['Yves Viltard, Yves VILTARD, Thomas Quero', [], 'Yves Viltard', 'Yves Viltard', 'Thomas Quéro'],
  ['yves Viltard, Yves viltard', []],
  ['Viltard', []],
  ['Viltard, puis Yves Viltard, puis Viltard', [], 'Yves Viltard', 'Yves Viltard'],
  [
    'M. Viltard, M.~Viltard, Mme Kotras, monsieur Viltard',
    [...VILTARD, 'Sophie Kotras'],
    'Yves Viltard',
    'Yves Viltard',
    'Sophie Kotras',
    'Yves Viltard',
  ],
  ['Selon Viltard, l’exposé de Viltard ; pour Viltard', VILTARD, 'Yves Viltard', 'Yves Viltard', 'Yves Viltard'],
  ['Il parle. Viltard répond. À Oslo Viltard parle.', VILTARD, 'Yves Viltard', 'Oslo', 'Yves Viltard'],
  ['le chercheur Viltard, le Président Viltard', VILTARD, 'Yves Viltard', 'Yves Viltard'],
  ['Paul Viltard', VILTARD],
  ['Une phrase. Paul Viltard. L’ami Paul Viltard.', VILTARD],
  ['Paul Viltard parle. Viltard dit.', VILTARD],
  ['Paul Viltard parle à Yves Viltard. Viltard dit.', VILTARD, 'Yves Viltard', 'Yves Viltard'],
  ['Sophie de Viltard', VILTARD],
  ['Y. Viltard, P. Viltard, M. Y. Viltard', VILTARD, 'Yves Viltard', 'Yves Viltard'],
  [
    'J.-P. Laucournet, J.P. Laucournet, J. Laucournet',
    ['Jean-Pierre Laucournet'],
    'Jean-Pierre Laucournet',
    'Jean-Pierre Laucournet',
    'Jean-Pierre Laucournet',
  ],
  ['J.-L. Laucournet', ['Jean-Pierre Laucournet']],
  ['Th. Quéro', ['Thomas Quéro'], 'Thomas Quéro'],
  ['Il cite l’UE. Viltard répond.', VILTARD, 'UE', 'Yves Viltard'],
  ['Jean-Viltard, Viltard-Dupont, Oslo-Viltard, ex-Viltard', VILTARD],
  [
    'Mme Le Marchand, le Marchand, Le Marchand',
    ['Anne-Sophie Le Marchand'],
    'Anne-Sophie Le Marchand',
    'Anne-Sophie Le Marchand',
  ],
  ['Début 2009, un début. Patrick Début', ['Patrick Debut']],
  ['Debut 2009. Selon Debut, M. Debut', ['Patrick Debut'], 'Patrick Debut', 'Patrick Debut'],
  ['de Nevers, M. Nevers, de Nevers', ['Philippe Nevers'], 'Nevers', 'Philippe Nevers', 'Nevers'],
  ['Philippe Nevers, M. Nevers ; Nevers', [], 'Philippe Nevers', 'Philippe Nevers', 'Nevers'],
  ['M. Nevers, Sophie Nevers', [], 'Philippe Nevers'],
  ['Mme Kotras', [], 'Sophie Kotras'],
  ['Paul Viltard, puis M. Viltard', []],
  ['M. Dumas, Mme Moreau', []],
  ['Marie Pierre Laucournet, Sophie Pierre Laucournet', [], 'Pierre Laucournet'],
  ['Viltards, viltard', VILTARD],
  // Of one family name.
  ['Moreau', ['Luc Moreau', 'Paul Moreau'], '? Luc Moreau ou Paul Moreau'],
  ['Moreau', ['Luc Moreau'], 'Luc Moreau'],
  ['Paul Moreau parle. Moreau dit.', ['Luc Moreau'], 'Paul Moreau', 'Paul Moreau'],
  ['Paul Moreau et Luc Moreau. Moreau dit.', [], 'Paul Moreau', 'Luc Moreau', '? Luc Moreau ou Paul Moreau'],
  ['L. Moreau, P. Moreau', ['Luc Moreau', 'Paul Moreau'], 'Luc Moreau', 'Paul Moreau'],
  // Of one full name.
  ['Jean Dumas', [], '? maire ou juriste'],
  ['Jean Dumas, puis M. Dumas', ['juriste'], 'juriste', 'juriste'],
  ['Jean Dumas, M. Dumas', ['maire', 'juriste'], '? maire ou juriste', '? maire ou juriste'],
];

describe('persons', () => {
  test.each(PERSONS)('%s, before whom stand %j', (text, present, ...names: string[]) => {
    expect(namesIn(text, new Set(present))).toEqual(names);
  });

  test('whom a block has named in full is present in the next ones', () => {
    const present = new Set(['Sophie Kotras']);
    const blocks = ['Mme Kotras et Viltard.', 'Yves Viltard.', 'Viltard, Paul Moreau.', 'Luc Moreau.', 'Moreau.'];
    expect(blocks.map((block) => namesIn(block, present))).toEqual([
      ['Sophie Kotras'],
      ['Yves Viltard'],
      ['Yves Viltard', 'Paul Moreau'],
      ['Luc Moreau'],
      ['? Luc Moreau ou Paul Moreau'],
    ]);
    expect([...present]).toEqual(['Sophie Kotras', 'Yves Viltard', 'Paul Moreau', 'Luc Moreau']);
  });

  test('of whom the text does not say, nobody becomes present', () => {
    const present = new Set<string>();
    lexicon.find('Jean Dumas', present);
    expect([...present]).toEqual([]);
  });
});

/** A generator of the same numbers at each run (Lehmer’s, as Park and Miller set it). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const SIGNS = [' ', ' ', ' ', '-', '’', ', ', '. ', ' – ', '\u00A0', ' « ', ' » ', '/', '\n'];

describe('random texts', () => {
  test('mentions are in order, do not overlap, and hold the words of one of their spellings', () => {
    const next = numbers(20100614);
    // Of a plural, of a woman.
    const END = /(?:ne|e|s)*$/;
    const folded = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[^a-zA-Zı0-9]/g, '')
        .toLowerCase()
        .replace(/ı/g, 'i');
    let count = 0;
    for (let round = 0; round < 2000; round += 1) {
      let text = '';
      for (let piece = 0; piece < 8; piece += 1) {
        text += (next(3) > 0 ? listed[next(listed.length)]!.text : 'mot') + SIGNS[next(SIGNS.length)]!;
      }
      let reached = 0;
      for (const { start, end, of } of lexicon.find(text)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = end;
        count += 1;
        const known = spellings.filter((spelling) => of.includes(spelling.of)).map((spelling) => spelling.text);
        const found = folded(text.slice(start, end)).replace(END, '');
        const isSpelled = known.some((name) =>
          [name, name.replace(/ \(.*\)/, ''), name.replace(/^Le /, '')].some(
            (one) => folded(one).replace(END, '') === found,
          ),
        );
        expect(isSpelled || of.length === 0, `${text} → ${text.slice(start, end)}`).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(5000);
  });

  test('what has no name names nothing', () => {
    const next = numbers(7);
    const made = () => Array.from({ length: 2 + next(9) }, () => 'bcfgjkqvwxzBCFGJKQVWXZéÉœ’-'[next(27)]).join('');
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from({ length: 30 }, () => made() + SIGNS[next(SIGNS.length)]!).join('');
      expect(lexicon.find(text), text).toEqual([]);
    }
  });
});

describe('how long it takes', () => {
  /** How often something is looked up. */
  const lookUps = (names: number, words: number) => {
    const next = numbers(3);
    const name = () => Array.from({ length: 6 }, () => 'abcdefghij'[next(10)]).join('');
    const many = new Lexicon(
      Array.from({ length: names }, (_, of): Spelling<number> => ({
        of,
        text: `Ville ${name()} ${name()}`,
        as: 'notion',
      })),
    );
    const text = 'ville de mots '.repeat(words / 3);
    many.find(text);
    const get = vi.spyOn(Map.prototype, 'get');
    many.find(text);
    const count = get.mock.calls.length;
    get.mockRestore();
    return count;
  };

  test('as many look-ups for each word, whatever the number of spellings', () => {
    expect(lookUps(4000, 3000)).toBe(lookUps(10, 3000));
  });

  test('twice as many in a text twice as long', () => {
    expect(lookUps(100, 6000) / lookUps(100, 3000)).toBeCloseTo(2, 2);
  });

  test('a long chain of hyphens is read once', () => {
    const chain = Array.from({ length: 20_000 }, () => 'Angers').join('-');
    expect(lexicon.find(chain)).toHaveLength(20_000);
    expect(lexicon.find(`${chain}-Chose`)).toEqual([]);
  });
});
