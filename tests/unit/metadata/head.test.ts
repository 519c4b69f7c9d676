import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { toCoins } from '../../../src/metadata/coins.ts';
import { tagEntry } from '../../../src/metadata/highwire.ts';
import { toHead, type Head } from '../../../src/metadata/head.ts';
import { toLlmsText } from '../../../src/metadata/llms.ts';
import { toMarkdownTwin } from '../../../src/metadata/markdown-twin.ts';
import { toOpenSearch } from '../../../src/metadata/open-search.ts';
import type { PageFacts } from '../../../src/metadata/page.ts';
import { toLinkset } from '../../../src/metadata/signposts.ts';
import { isEntry, nameOf, type Resource } from '../../../src/model/entities.ts';
import { buildProceedings, type Proceedings } from '../../../src/model/proceedings.ts';
import { seminarSchema } from '../../../src/schema/index.ts';
import { ownPathOf, pathOf } from '../../../src/site/paths.ts';
import { contentFile, MINIMAL_SEMINAR, proceedingsOf, scheduledOf } from '../../support/content-fixture.ts';
import { readAsZotero } from '../../support/zotero.ts';
import { listDefined, listFaultsOf, type JsonNode } from '../../support/schema-org.ts';

/** A title that would break whatever does not escape it. */
const HOSTILE = '</script><b>{Titre}</b> & "mots" \\ *étoiles* [lien](x) | `code`';
const proceedings = buildProceedings({
  files: [
    contentFile('parties', 'chapitre', { titre: HOSTILE }),
    contentFile('interventions', 'une', {
      titre: HOSTILE,
      resume: HOSTILE,
      intervenants: [{ personne: 'jean-de-la-tour' }, { personne: 'ana-bel', organisations: ['cnfpt'] }],
      themes: ['paix', 'eau'],
    }),
    contentFile('etudes-de-cas', 'action', { ordre: 2, partenaires: ['cnfpt'], 'presentee-par': ['ana-bel'] }),
    contentFile('definitions', 'jumelage', {
      ordre: 3,
      variantes: [HOSTILE],
      'proposee-par': { organisations: ['cnfpt'] },
    }),
    contentFile('intervenants', 'ana-bel', {
      alias: [HOSTILE],
      identifiants: { orcid: '0000-0002-1825-0097', idref: '026927608' },
    }),
    contentFile('intervenants', 'jean-de-la-tour', { prenom: 'Jean-Pierre', nom: 'de La Tour' }),
    contentFile('lieux', 'angers', {
      pays: ['FR'],
      coordonnees: { latitude: 47.47, longitude: -0.55 },
      'noms-locaux': [{ nom: 'Angèrs', langue: 'oc' }],
      identifiants: { insee: '49007' },
    }),
    contentFile('organisations', 'cnfpt', { sigle: 'CNFPT', lieu: 'angers', identifiants: { siren: '123456782' } }),
    contentFile('organisations', 'ville-d-angers', { nom: 'Ville d’Angers', type: 'commune', administre: 'angers' }),
    contentFile('themes', 'paix'),
    contentFile('themes', 'eau', { nom: 'Eau' }),
    contentFile('pages', 'a-propos'),
  ],
  seminar: seminarSchema.parse({
    ...MINIMAL_SEMINAR,
    titre: HOSTILE,
    source: {
      nom: 'la synthèse',
      titre: 'Synthèse',
      auteurs: ['Ana Bel'],
      editeur: 'CNFPT',
      annee: '2013',
      adresse: 'https://exemple.fr/s',
    },
    publication: {
      editeur: 'Ana Bel',
      lieu: 'Angers',
      responsables: [{ prenom: 'Ana', nom: 'Bel' }],
      licence: 'CC-BY-4.0',
      isbn: '978-2-07-036822-8',
      doi: '10.1234/actes',
    },
    versions: [
      { version: '1.1', date: '2025-02-03', changements: ['Un mot.'] },
      { version: '1', date: '2024-01-02', changements: ['Première version.'] },
    ],
  }),
});
const site = new URL('https://exemple.org/actes');
const edition = { proceedings, site };
const entry = proceedings.get('interventions', 'une');

const factsOf = (about: Resource): PageFacts => ({
  path: ownPathOf(about),
  standsAt: pathOf(about),
  title: nameOf(about),
  description: 'Une description.',
  type: 'article',
  isHome: false,
  about,
  breadcrumb: [{ label: HOSTILE, href: '/parties/chapitre/' }],
});
const home: PageFacts = {
  ...factsOf(entry),
  path: '/',
  standsAt: '/',
  type: 'book',
  isHome: true,
  about: undefined,
  breadcrumb: [],
};
const listOf = (path: string): PageFacts => ({ ...factsOf(entry), path, standsAt: path, about: undefined });
const namesAndValues = ({ metas }: Head, pattern: RegExp): string[] =>
  metas.flatMap((meta) => ('name' in meta && pattern.test(meta.name) ? [`${meta.name}=${meta.content}`] : []));

test('an intervention, by all its tags', () => {
  expect(namesAndValues(toHead(factsOf(entry), edition), /^(citation|eprints)/)).toEqual([
    `citation_title=${HOSTILE}`,
    'citation_author=de La Tour, Jean-Pierre',
    'citation_author=Bel, Ana',
    'citation_editor=Bel, Ana',
    'citation_publication_date=2012/05/23',
    'citation_online_date=2025/02/03',
    `citation_inbook_title=${HOSTILE}`,
    `citation_conference_title=${HOSTILE}`,
    'citation_publisher=Ana Bel',
    'citation_isbn=978-2-07-036822-8',
    'citation_language=fr',
    'citation_keywords=Paix;Eau',
    `citation_abstract=${HOSTILE}`,
    'citation_public_url=https://exemple.org/actes/interventions/une/',
    'eprints.event_location=INSET d’Angers',
  ]);
  expect(namesAndValues(toHead(factsOf(entry), edition), /^DC/)).toEqual([
    `DC.title=${HOSTILE}`,
    'DC.creator=de La Tour, Jean-Pierre',
    'DC.creator=Bel, Ana',
    'DC.publisher=Ana Bel',
    'DC.date=2012-05-23',
    'DC.language=fr',
    'DC.subject=Paix',
    'DC.subject=Eau',
    'DC.type=Text',
    `DCTERMS.isPartOf=${HOSTILE}`,
  ]);
});

test.each([
  ['names of several words', 'Jean Pierre', 'de La Tour'],
  ['given names with hyphens', 'Anne-Sophie', 'Le Marchand'],
  ['four words after one', 'Thị Minh Khai', 'Nguyễn'],
  ['initials', 'W. E. B.', 'Du Bois'],
  ['an elision', 'Jean', 'd’Ormesson'],
  ['one name', undefined, 'Colette'],
  ['one name of two words', undefined, 'Abbé Pierre'],
])('a person who stands alone is one to Zotero, its names parted where they are: %s', (_, prenom, nom) => {
  const given = proceedingsOf(
    contentFile('intervenants', 'ana-bel', { prenom, nom }),
    contentFile('interventions', 'a'),
  );
  const tags = tagEntry(given.get('interventions', 'a'), { proceedings: given, site: undefined });
  const head = parse(
    tags.map((tag) => `<meta name="${'name' in tag ? tag.name : ''}" content="${tag.content}">`).join(''),
  );
  expect(readAsZotero(head).creators).toEqual([{ as: 'author', lastName: nom, firstName: prenom ?? '' }]);
});

test('the home page, as a book', () => {
  expect(namesAndValues(toHead(home, edition), /^citation/)).toEqual([
    `citation_title=${HOSTILE}`,
    'citation_editor=Bel, Ana',
    'citation_publication_date=2025/02/03',
    'citation_publisher=Ana Bel',
    'citation_isbn=978-2-07-036822-8',
    'citation_doi=10.1234/actes',
    'citation_language=fr',
    'citation_abstract=Deux jours.',
    'citation_public_url=https://exemple.org/actes/',
  ]);
  expect(namesAndValues(toHead(home, edition), /^eprints/)).toEqual(['eprints.place_of_pub=Angers']);
  expect(namesAndValues(toHead(home, edition), /^DC.con/)).toEqual(['DC.contributor=Bel, Ana']);
});

test.each(['etudes-de-cas', 'definitions', 'parties'] as const)(
  'no author where the words are nobody’s: %s',
  (kind) => {
    const head = toHead(factsOf(proceedings.list(kind)[0]!), edition);
    expect(namesAndValues(head, /author|creator/)).toEqual([]);
    expect(head.links.filter(({ rel }) => rel === 'author')).toEqual([]);
  },
);

test('the signposts of an intervention', () => {
  const at = 'https://exemple.org/actes';
  expect(toHead(factsOf(entry), edition).links.filter(({ rel }) => !rel.startsWith('schema.'))).toEqual([
    { rel: 'canonical', href: `${at}/interventions/une/` },
    { rel: 'alternate', href: '../../interventions/une/index.md', type: 'text/markdown' },
    { rel: 'cite-as', href: `${at}/interventions/une/` },
    { rel: 'author', href: `${at}/intervenants/jean-de-la-tour/` },
    { rel: 'author', href: 'https://orcid.org/0000-0002-1825-0097' },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/deed.fr' },
    { rel: 'describedby', href: `${at}/interventions/une.bib`, type: 'text/x-bibtex' },
    { rel: 'describedby', href: `${at}/interventions/une.ris`, type: 'application/x-research-info-systems' },
    { rel: 'describedby', href: `${at}/interventions/une.json`, type: 'application/json' },
    { rel: 'item', href: `${at}/interventions/une/index.md`, type: 'text/markdown' },
    { rel: 'collection', href: `${at}/parties/chapitre/`, type: 'text/html' },
    { rel: 'linkset', href: `${at}/linkset.json`, type: 'application/linkset+json' },
    { rel: 'search', href: '../../opensearch.xml', type: 'application/opensearchdescription+xml', title: 'Séminaire' },
  ]);
  expect(toHead(home, edition).links).toContainEqual({ rel: 'cite-as', href: 'https://doi.org/10.1234/actes' });
  expect(JSON.parse(toLinkset(edition))).toMatchObject({
    linkset: [{ anchor: `${at}/`, item: [{ href: `${at}/parties/chapitre/` }] }, {}, {}, {}, {}],
  });
});

describe('JSON-LD', () => {
  const pages = [
    home,
    ...proceedings.resources.map(factsOf),
    ...['/recherche/', '/glossaire/', '/themes/', '/lieux/', '/donnees/'].map(listOf),
  ];
  const graphs = pages.map((page) => {
    const document = parse(`<script type="application/ld+json">${toHead(page, edition).jsonLd}</script>`, {
      blockTextElements: { script: true },
    });
    return (JSON.parse(document.querySelector('script')!.rawText) as { '@graph': JsonNode[] })['@graph'];
  });
  const defined = listDefined(graphs.flat());
  const nodeOf = (id: string) => graphs.flat().find((node) => node['@id'] === `https://exemple.org/actes${id}`);

  test('keeps the vocabulary, whatever is known', () => {
    expect(graphs.flat().flatMap((node) => listFaultsOf(node, defined))).toEqual([]);
    expect(new Set(graphs.flat().map((node) => node['@type']))).toEqual(
      new Set([
        ...[
          'AboutPage',
          'Book',
          'BreadcrumbList',
          'Chapter',
          'City',
          'CollectionPage',
          'Dataset',
          'DefinedTerm',
          'DefinedTermSet',
        ],
        ...['EducationEvent', 'GovernmentOrganization', 'Organization', 'Person', 'ProfilePage', 'ScholarlyArticle'],
        ...['WebPage', 'WebSite'],
      ]),
    );
  });

  test('says who, where and when', () => {
    expect(nodeOf('/interventions/une/')).toMatchObject({
      author: [{ name: 'Jean-Pierre de La Tour' }, { name: 'Ana Bel' }],
      isPartOf: {
        '@id': 'https://exemple.org/actes/parties/chapitre/',
        isPartOf: { '@id': 'https://exemple.org/actes/#actes' },
      },
      recordedAt: { '@id': 'https://exemple.org/actes/#seminaire', startDate: '2012-05-23' },
      position: 1,
      inLanguage: 'fr',
    });
    expect(nodeOf('/#actes')).toMatchObject({
      version: '1.1',
      datePublished: '2024-01-02',
      dateModified: '2025-02-03',
      publisher: { '@type': 'Person', name: 'Ana Bel' },
      sameAs: 'https://doi.org/10.1234/actes',
    });
    expect(nodeOf('/lieux/angers/#sujet')).toMatchObject({
      '@type': 'City',
      geo: { latitude: 47.47, longitude: -0.55 },
      alternateName: ['Angèrs'],
      sameAs: ['http://id.insee.fr/geo/commune/49007'],
    });
    expect(nodeOf('/organisations/ville-d-angers/#sujet')).toMatchObject({ '@type': 'GovernmentOrganization' });
    expect(nodeOf('/intervenants/ana-bel/#sujet')).toMatchObject({
      sameAs: ['https://orcid.org/0000-0002-1825-0097', 'https://www.idref.fr/026927608'],
      affiliation: [{ '@id': 'https://exemple.org/actes/organisations/cnfpt/#sujet' }],
    });
  });

  test('says on which day of the seminar a text was given, where that is known', () => {
    const recordedAt = (given: Proceedings) => {
      const page = { ...factsOf(given.get('interventions', 'a')), breadcrumb: [] };
      const graph = JSON.parse(toHead(page, { proceedings: given, site }).jsonLd!) as { '@graph': JsonNode[] };
      const [text] = graph['@graph'];
      expect(listFaultsOf(text!, listDefined(graph['@graph']))).toEqual([]);
      return text!['recordedAt'];
    };
    const seminar = { '@id': 'https://exemple.org/actes/#seminaire', startDate: '2012-05-23', endDate: '2012-05-24' };
    const [session, own] = [{ titre: 'Clôture', jour: '2012-05-24' }, { jour: '2012-05-24' }];
    expect(recordedAt(proceedingsOf(contentFile('interventions', 'a')))).toMatchObject(seminar);
    const dated = { '@type': 'Event', startDate: '2012-05-24', superEvent: seminar };
    expect(recordedAt(proceedingsOf(contentFile('interventions', 'a', own)))).toMatchObject(dated);
    expect(
      recordedAt(scheduledOf([{ ...session, textes: [{ intervention: 'a' }] }], contentFile('interventions', 'a'))),
    ).toMatchObject({ ...dated, '@id': 'https://exemple.org/actes/programme/#cloture', name: 'Clôture' });
  });

  test('cannot be ended by a title', () => {
    expect(toHead(factsOf(entry), edition).jsonLd).not.toContain('</');
    expect(nodeOf('/interventions/une/')!['name']).toBe(HOSTILE);
  });
});

test('without an address, only what needs none', () => {
  const head = toHead(factsOf(entry), { proceedings, site: undefined });
  expect(head.jsonLd).toBeUndefined();
  expect(head.links.map(({ rel }) => rel)).toEqual(['schema.DC', 'schema.DCTERMS', 'schema.eprints', 'alternate']);
  expect(JSON.stringify(head.metas)).not.toMatch(/public_url|og:url|og:image/);
});

test('a page that leads on, or that is of no address, says nothing of itself', () => {
  const leading = toHead(factsOf(proceedings.get('organisations', 'ville-d-angers')), edition);
  expect(leading.links).toEqual([{ rel: 'canonical', href: 'https://exemple.org/actes/lieux/angers/' }]);
  expect(leading.jsonLd).toBeUndefined();
  expect(toHead({ ...home, path: '/404/', standsAt: undefined, isHome: false }, edition).links).toEqual([]);
});

test('a COinS says the same as the tags', () => {
  const fields = [...new URLSearchParams(toCoins(entry, edition))].filter(([name]) => /^rft\./.test(name));
  expect(fields).toEqual([
    ['rft.genre', 'proceeding'],
    ['rft.atitle', HOSTILE],
    ['rft.btitle', HOSTILE],
    ['rft.aulast', 'de La Tour'],
    ['rft.aufirst', 'Jean-Pierre'],
    ['rft.au', 'Bel, Ana'],
    ['rft.date', '2012-05-23'],
    ['rft.place', 'Angers'],
    ['rft.pub', 'Ana Bel'],
    ['rft.isbn', '978-2-07-036822-8'],
    ['rft.language', 'fr'],
  ]);
});

test('the description of the search is XML, within the lengths of its format', () => {
  const long = { ...proceedings.seminar, shortTitle: 'Les <villes> & la paix entre les nations' };
  const xml = toOpenSearch({ proceedings: { ...proceedings, seminar: long } as typeof proceedings, site });
  expect(xml).toContain('<ShortName>Les &#60;villes&#62; &#38;…</ShortName>');
  expect(xml).toContain('<LongName>Les &#60;villes&#62; &#38; la paix entre les nations</LongName>');
  expect(xml).toContain('template="https://exemple.org/actes/recherche/?q={searchTerms}"');
});

test('a text in Markdown says who speaks, what it is, and how it is cited; a title is no markup', () => {
  const link = (path: string) => `https://exemple.org/actes${path}`;
  const escaped = '\\</script\\>\\<b\\>{Titre}\\</b\\> & "mots" \\\\ \\*étoiles\\* \\[lien\\](x) \\| \\`code\\`';
  expect(toMarkdownTwin(entry, 'Le corps.', edition, link)).toBe(
    [
      `# ${escaped}`,
      `Intervention, dans [${escaped}](https://exemple.org/actes/parties/chapitre/index.md), *${escaped}*.`,
      '- Qui parle\u00A0: Jean-Pierre de La Tour ; Ana Bel, CNFPT',
      `> ${escaped}`,
      'Le corps.',
      '***',
      `Citer ce texte\u00A0: «\u00A0${escaped}\u00A0», d’après Jean-Pierre de La Tour et Ana Bel, dans ${escaped}, édition réécrite d’après la synthèse (CNFPT\u202F; événement\u00A0: 23 et 24 mai 2012), version\u00A01.1 du 3 février 2025. <https://exemple.org/actes/interventions/une/>\n`,
    ].join('\n\n'),
  );
  const chapter = proceedings.get('parties', 'chapitre');
  expect(toMarkdownTwin(chapter, '', edition, link)).toContain(
    '- [Une action](https://exemple.org/actes/etudes-de-cas/action/index.md)',
  );
});

test('language models are told every text, and what the voices are', () => {
  const llms = toLlmsText(edition, (path) => path);
  expect(proceedings.resources.filter(isEntry).every((one) => llms.includes(`](${pathOf(one)}index.md)`))).toBe(true);
  expect(llms).toContain('mot pour mot');
});
