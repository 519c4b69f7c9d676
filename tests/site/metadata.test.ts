import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { isRead, type Entry } from '../../src/model/entities.ts';
import { voiceOf } from '../../src/model/voices.ts';
import { eventPlaceOf } from '../../src/metadata/facts.ts';
import { toText } from '../../src/prose/text.ts';
import { absoluteUrl, markdownPath, pathOf } from '../../src/site/paths.ts';
import { whenBuilt } from '../support/build-site-once.ts';
import { SITE_URL, withAddress } from '../support/build-with-address.ts';
import { foldSpace, loadProceedings, readPages } from '../support/built-site.ts';
import { readAsZotero } from '../support/zotero.ts';
import { listDefined, listFaultsOf, type JsonNode } from '../support/schema-org.ts';

const TOLD = withAddress(process.env);
const SITE = TOLD.OUT_DIR;
await whenBuilt(TOLD);

const read = (path: string): string => readFileSync(join(SITE, path), 'utf8');
const proceedings = loadProceedings();
const { seminar } = proceedings;
const url = (path: string): string => absoluteUrl(path, SITE_URL);
const addresses = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/, ''));
const pages = new Map(
  addresses.map((address) => {
    const html = read(address.endsWith('/') ? `${address}index.html` : address);
    return [address, { address, html, document: parse(html, { blockTextElements: { script: true, style: true } }) }];
  }),
);
const isLeading = ({ html }: Page): boolean => html.includes('http-equiv="refresh"');
const isFound = ({ address }: Page): boolean => address !== '/404.html';
const readOnes = [...pages.values()].filter((page) => isFound(page) && !isLeading(page));
const pageOf = (entry: Entry): Page => pages.get(pathOf(entry))!;
const entries = proceedings.readingOrder;
/** The day of a talk: its own, that of its session, or else the first of the seminar. */
const dayOf = (entry: Entry): string =>
  ('day' in entry ? entry.day : undefined) ??
  proceedings.programme.sessions.find((session) => session.entries.includes(entry))?.day ??
  seminar.start;

interface Page {
  address: string;
  html: string;
  document: HTMLElement;
}

const metasOf = ({ document }: Page): [name: string, content: string][] =>
  document
    .querySelectorAll('head meta[name]')
    .map((meta) => [meta.getAttribute('name')!, meta.getAttribute('content')!]);
const valuesOf = (page: Page, name: string): string[] =>
  metasOf(page)
    .filter(([own]) => own === name)
    .map(([, content]) => content);
const linksOf = ({ document }: Page): Record<string, string>[] =>
  document.querySelectorAll('head link').map((link) => link.attributes);
const hrefsOf = (page: Page, rel: string): string[] =>
  linksOf(page)
    .filter((link) => link['rel'] === rel)
    .map((link) => link['href']!);

describe('Highwire tags', () => {
  const ORDER = [
    'citation_title',
    'citation_author',
    'citation_editor',
    'citation_publication_date',
    'citation_online_date',
    'citation_inbook_title',
    'citation_conference_title',
    'citation_publisher',
    'citation_isbn',
    'citation_language',
    'citation_keywords',
    'citation_abstract',
    'citation_public_url',
    'citation_pdf_url',
  ];
  const persons = new Set(
    proceedings.list('intervenants').map(({ familyName, givenName }) => `${familyName}, ${givenName}`),
  );

  test('stand in the order that decides what they make, none of another name, only persons more than once', () => {
    for (const entry of entries) {
      const names = metasOf(pageOf(entry))
        .map(([name]) => name)
        .filter((name) => name.startsWith('citation_'));
      expect(names.filter((name) => !ORDER.includes(name))).toEqual([]);
      expect(names).toEqual(names.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
      const others = names.filter((name) => name !== 'citation_author' && name !== 'citation_editor');
      expect(new Set(others).size).toBe(others.length);
      const isPaper = entry.kind === 'interventions' || entry.kind === 'etudes-de-cas';
      expect(names.includes('citation_conference_title')).toBe(isPaper);
      expect(names).toContain('citation_inbook_title');
    }
  });

  test('name the persons whose words are reported, and nobody else: never an organisation', () => {
    for (const entry of entries) {
      const voice = voiceOf(entry);
      const authors = valuesOf(pageOf(entry), 'citation_author');
      expect(authors.filter((author) => !persons.has(author))).toEqual([]);
      expect(authors).toHaveLength(voice.kind === 'reported' ? voice.of.length : 0);
      expect(valuesOf(pageOf(entry), 'DC.creator')).toEqual(authors);
    }
    expect(entries.some((entry) => valuesOf(pageOf(entry), 'citation_author').length > 0)).toBe(true);
  });

  test('give days with slashes, and the whole address of the page', () => {
    for (const entry of entries) {
      const page = pageOf(entry);
      const isPaper = entry.kind === 'interventions' || entry.kind === 'etudes-de-cas';
      const days = isPaper ? [dayOf(entry)] : seminar.versions.slice(0, 1).map(({ date }) => date);
      expect(valuesOf(page, 'citation_publication_date')).toEqual(days.map((day) => day.replaceAll('-', '/')));
      expect(valuesOf(page, 'citation_public_url')).toEqual([url(pathOf(entry))]);
      expect(valuesOf(page, 'citation_title')).toHaveLength(1);
    }
  });

  test('make a book of the home page: no title of what contains it', () => {
    const names = metasOf(pages.get('/')!).map(([name]) => name);
    expect(names).toContain('citation_title');
    expect(names.filter((name) => /inbook|conference|author/.test(name))).toEqual([]);
    expect(pages.get('/')!.document.querySelector('meta[property="og:type"]')!.getAttribute('content')).toBe('book');
  });

  test('are on no other page', () => {
    const own = new Set(['/', ...entries.map(pathOf)]);
    const others = readOnes.filter(({ address }) => !own.has(address));
    expect(others.filter((page) => metasOf(page).some(([name]) => name.startsWith('citation_')))).toEqual([]);
  });
});

describe('Zotero, by the rules of its translator', () => {
  const people = (as: 'author' | 'editor', those: readonly { familyName: string; givenName: string }[]) =>
    those.map(({ familyName, givenName }) => ({ as, lastName: familyName, firstName: givenName }));
  const known = (fields: Record<string, string | undefined>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, foldSpace(value)]])),
    );
  const { publisher, place, editors, isbn, doi } = seminar.publication;
  const version = seminar.versions[0]?.date.replaceAll('-', '/');

  test.each(entries.map((entry) => [pathOf(entry), entry] as const))('%s is a whole reference', (_, entry) => {
    const isPaper = entry.kind === 'interventions' || entry.kind === 'etudes-de-cas';
    const voice = voiceOf(entry);
    const authors = voice.kind === 'reported' ? voice.of.map((slug) => proceedings.get('intervenants', slug)) : [];
    const item = readAsZotero(pageOf(entry).document);
    const date = isPaper ? dayOf(entry).replaceAll('-', '/') : version;
    // Without a version, nothing is known; Zotero then takes any date of the page.
    if (date === undefined) delete item.fields['date'];
    expect(item).toEqual({
      itemType: isPaper ? 'conferencePaper' : 'bookSection',
      creators: [...people('author', authors), ...people('editor', editors)],
      fields: known({
        title: entry.title,
        [isPaper ? 'proceedingsTitle' : 'bookTitle']: seminar.title,
        conferenceName: isPaper ? seminar.title : undefined,
        place: isPaper ? eventPlaceOf(seminar) : place,
        date,
        publisher,
        ISBN: isbn,
        language: entry.language ?? seminar.language,
        abstractNote: entry.abstract.join(' ') || entry.summary,
        url: url(pathOf(entry)),
      }),
    });
  });

  test('the home page is a book', () => {
    const item = readAsZotero(pages.get('/')!.document);
    if (version === undefined) delete item.fields['date'];
    expect(item).toEqual({
      itemType: 'book',
      creators: people('editor', editors),
      fields: known({
        title: seminar.title,
        place,
        date: version,
        publisher,
        ISBN: isbn,
        DOI: doi,
        language: seminar.language,
        abstractNote: seminar.description,
        url: url('/'),
      }),
    });
  });
});

test('the schemas of Dublin Core and of the place of the event have the addresses by which readers know them', () => {
  for (const page of [pages.get('/')!, ...entries.map(pageOf)]) {
    expect(hrefsOf(page, 'schema.DC')).toEqual(['http://purl.org/dc/elements/1.1/']);
    expect(hrefsOf(page, 'schema.DCTERMS')).toEqual(['http://purl.org/dc/terms/']);
    const prefixes = new Set(metasOf(page).flatMap(([name]) => (/^(\w+)\./.exec(name) ?? []).slice(1)));
    expect([...prefixes].filter((prefix) => hrefsOf(page, `schema.${prefix}`).length !== 1)).toEqual([]);
    expect(valuesOf(page, 'DC.type')).toEqual(['Text']);
  }
});

test('what must be a whole address is one, of this site, and leads to a file that is there', () => {
  const rels = ['canonical', 'cite-as', 'describedby', 'item', 'collection', 'linkset'];
  for (const page of readOnes) {
    const named = [
      ...rels.flatMap((rel) => hrefsOf(page, rel)),
      ...page.document
        .querySelectorAll('meta[property="og:url"],meta[property="og:image"]')
        .map((meta) => meta.getAttribute('content')!),
    ];
    expect(hrefsOf(page, 'canonical')).toEqual([url(page.address)]);
    for (const address of named) {
      expect(address.startsWith(SITE_URL.href), `${page.address}: ${address}`).toBe(true);
      const path = decodeURI(address.slice(SITE_URL.href.length));
      expect(() => read(path === '' || path.endsWith('/') ? `${path}index.html` : path)).not.toThrow();
    }
  }
});

describe('JSON-LD', () => {
  const graphs = new Map(
    readOnes.map((page) => {
      const scripts = page.document.querySelectorAll('script[type="application/ld+json"]');
      expect(scripts, page.address).toHaveLength(1);
      const graph = JSON.parse(scripts[0]!.rawText) as { '@context': string; '@graph': JsonNode[] };
      return [page.address, graph] as const;
    }),
  );
  const all = [...graphs.values()].flatMap((graph) => graph['@graph']);
  const defined = listDefined(all);

  test('every type, property and range is one of the vocabulary, and every id is defined', () => {
    const faults = [...graphs].flatMap(([address, graph]) =>
      graph['@graph'].flatMap((node) => listFaultsOf(node, defined).map((fault) => `${address}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  test('one id is one thing: the page that it is the page of describes it', () => {
    const ids = [...defined.keys()];
    expect(ids.filter((id) => !id.startsWith(SITE_URL.href))).toEqual([]);
    const described = new Set(all.map((node) => node['@id']));
    expect(ids.filter((id) => !described.has(id))).toEqual([]);
    // An event is one everywhere; nothing is two things.
    expect([...defined].filter(([, types]) => types.size > 1)).toEqual([]);
  });

  test.each([
    ['/', ['WebSite', 'Book', 'EducationEvent']],
    [pathOf(seminar.city!), ['WebPage', 'City']],
    [pathOf(proceedings.list('intervenants')[0]!), ['ProfilePage', 'Person', 'BreadcrumbList']],
    [pathOf(proceedings.list('interventions')[0]!), ['ScholarlyArticle', 'BreadcrumbList']],
    [pathOf(proceedings.chapters[0]!), ['Chapter', 'BreadcrumbList']],
    ['/interventions/', ['CollectionPage', 'BreadcrumbList']],
    ['/donnees/', ['WebPage', 'Dataset', 'BreadcrumbList']],
    ...proceedings
      .list('definitions')
      .slice(0, 1)
      .map((notion): [string, string[]] => [pathOf(notion), ['ScholarlyArticle', 'DefinedTerm', 'BreadcrumbList']]),
  ])('%s says what it is', (address, types) => {
    expect(graphs.get(address)!['@graph'].map((node) => node['@type'])).toEqual(expect.arrayContaining(types));
  });
});

describe('signposts', () => {
  interface Target {
    href: string;
    type?: string;
  }
  const { linkset } = JSON.parse(read('linkset.json')) as { linkset: Record<string, string | Target[]>[] };

  test('the set of links says what the heads say, of the home page and of every entry', () => {
    expect(linkset.map(({ anchor }) => anchor)).toEqual([url('/'), ...entries.map((entry) => url(pathOf(entry)))]);
    for (const { anchor, ...sets } of linkset) {
      const page = pages.get(`/${decodeURI(String(anchor).slice(SITE_URL.href.length))}`)!;
      for (const rel of ['cite-as', 'author', 'type', 'license', 'describedby', 'item', 'collection']) {
        const inHead = linksOf(page)
          .filter((link) => link['rel'] === rel)
          .map(({ href, type }) => ({ href, ...(type && { type }) }));
        expect(sets[rel] ?? [], `${String(anchor)} ${rel}`).toEqual(inHead);
      }
    }
  });

  test('every page that has some leads to the set', () => {
    for (const page of [pages.get('/')!, ...entries.map(pageOf)]) {
      expect(hrefsOf(page, 'cite-as')).toHaveLength(1);
      expect(hrefsOf(page, 'linkset')).toEqual([url('/linkset.json')]);
    }
  });
});

describe('COinS', () => {
  const coinsOf = ({ document }: Page): string[] =>
    document.querySelectorAll('.Z3988').map((span) => span.getAttribute('title')!);

  test('are on lists only', () => {
    const holding = readOnes.filter((page) => coinsOf(page).length > 0).map(({ address }) => address);
    expect(
      holding.filter((address) => !/^\/(interventions|etudes-de-cas|glossaire)\/(page\/\d+\/)?$/.test(address)),
    ).toEqual([]);
    expect(holding).toContain('/interventions/');
  });

  test('name every entry of their list, in its order', () => {
    const titles = coinsOf(pages.get('/interventions/')!).map((title) => new URLSearchParams(title).get('rft.atitle'));
    expect(titles).toEqual(
      proceedings
        .list('interventions')
        .slice(0, titles.length)
        .map(({ title }) => title),
    );
  });
});

describe('twins in Markdown', () => {
  const parseMarkdown = (source: string) => unified().use(remarkParse).use(remarkGfm).parse(source);

  test.each(entries.map((entry) => [markdownPath(entry), entry] as const))(
    '%s holds the whole text once',
    (path, entry) => {
      const tree = parseMarkdown(read(path));
      const written = foldSpace(toText(tree));
      expect(hrefsOf(pageOf(entry), 'alternate').map((href) => new URL(href, url(pathOf(entry))).href)).toEqual([
        url(path),
      ]);
      const [title, ...others] = tree.children.filter((node) => node.type === 'heading' && node.depth === 1);
      expect(foldSpace(toText(title!))).toContain(foldSpace(entry.title));
      expect(others).toEqual([]);
      for (const part of [...entry.body.blocks, ...entry.body.notes]) {
        const words = foldSpace(part.text);
        if (words.length > 30) expect(written.split(words), words).toHaveLength(2);
        else expect(written).toContain(words);
      }
      expect(written).toContain(foldSpace(seminar.title));
      expect(written.endsWith(url(pathOf(entry)))).toBe(true);
      if (entry.kind === 'interventions')
        for (const { person } of entry.speakers) expect(written).toContain(person.name);
    },
  );

  test('are all told to language models', () => {
    const llms = read('llms.txt');
    expect(entries.filter((entry) => !llms.includes(`](${url(markdownPath(entry))})`))).toEqual([]);
    expect(llms.startsWith(`# `)).toBe(true);
  });
});

test('a browser can search the site from its address bar', () => {
  const description = read('opensearch.xml');
  expect(/<ShortName>(.+)<\/ShortName>/.exec(description)![1]!.length).toBeLessThanOrEqual(16);
  expect(description).toContain(`template="${url('/recherche/?q=')}{searchTerms}"`);
  for (const page of readOnes) {
    expect(hrefsOf(page, 'search').map((href) => new URL(href, url(page.address)).href)).toEqual([
      url('/opensearch.xml'),
    ]);
  }
});

test('the map of the site tells the day of the last version', () => {
  const dates = read('sitemap.xml').match(/<lastmod>[^<]*/g) ?? [];
  const [version] = seminar.versions;
  expect(new Set(dates)).toEqual(new Set(version ? [`<lastmod>${version.date}`] : []));
});

test('the picture is one of the size that is told, and small', () => {
  const picture = readFileSync(join(SITE, 'apercu.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(100_000);
});

test('all that machines read adds at most 1.5 kB, compressed, to a page that is read', () => {
  // Not as small as can be, which takes twenty times longer: what is added then weighs a little more.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const compress = (source: string): number => brotliCompressSync(source, { params }).length;
  const heavy = entries.filter(isRead).flatMap((entry) => {
    const { html, document } = pageOf(entry);
    const machines = document.querySelectorAll(
      'script[type="application/ld+json"],meta[property],meta[name^="citation_"],meta[name^="DC"],meta[name^="eprints"],' +
        'link[rel^="schema."],link[rel=alternate],link[rel=search],link[rel=canonical],link[rel=cite-as],link[rel=author],' +
        'link[rel=type],link[rel=license],link[rel=describedby],link[rel=item],link[rel=collection],link[rel=linkset]',
    );
    expect(machines.length).toBeGreaterThan(20);
    const bare = machines.reduce((rest, { outerHTML }) => rest.replace(outerHTML, ''), html);
    const weight = compress(html) - compress(bare);
    return weight > 0 && weight <= 1500 ? [] : [`${pathOf(entry)}: ${weight}`];
  });
  expect(heavy).toEqual([]);
});

test('a site that does not know its address says nothing that needs one', () => {
  for (const { document, address } of readPages().values()) {
    const told = document.querySelectorAll(
      'link[rel=canonical],link[rel=cite-as],link[rel=linkset],link[rel=search],meta[property="og:url"],' +
        'meta[property="og:image"],meta[name=citation_public_url],script[type="application/ld+json"]',
    );
    expect(told, address).toEqual([]);
  }
});
