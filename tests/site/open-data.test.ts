import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe, test } from 'vitest';
import { voiceIn } from '../../src/model/voices.ts';
import { listFileNames } from '../../src/open-data/data-files.ts';
import { listColumns, type Row, type Table } from '../../src/open-data/table.ts';
import { tablesOf } from '../../src/open-data/tables/index.ts';
import { SOURCE_VOICE } from '../../src/prose/voice.ts';
import { openDataText } from '../../src/words/index.ts';
import { foldSpace, loadProceedings, readPages, readSiteFile, SITE } from '../support/built-site.ts';
import { readCsv, readGraph } from '../support/open-data.ts';

const FOLDER = '/donnees/';
const proceedings = loadProceedings();
const { readingOrder } = proceedings;
const pages = readPages();
const page = pages.get(FOLDER)!.document;
const files = readdirSync(join(SITE, FOLDER)).filter((file) => file !== 'index.html');
const readFile = (name: string): string => readSiteFile(`${FOLDER}${name}`);
const rowsOf = (name: string): Row[] => JSON.parse(readFile(`${name}.json`)) as Row[];
const TABLES = tablesOf(proceedings);
const tables = new Map(TABLES.map(({ name }) => [name, rowsOf(name)]));
const rows = (name: string): Row[] => tables.get(name)!;
const ids = new Map([...tables].map(([name, all]) => [name, new Set(all.map(({ id }) => id))]));

describe('the page', () => {
  const links = page.querySelectorAll('main .running a').map((link) => ({
    name: link.text,
    href: link.getAttribute('href'),
    size: foldSpace(link.parentNode!.querySelector('small')!.text),
  }));

  test('describes every file that is there, by its size, and no other', () => {
    const expected = files.map((name) => ({
      name,
      href: `..${FOLDER}${name}`,
      size: foldSpace(openDataText.size(statSync(join(SITE, FOLDER, name)).size)),
    }));
    const byName = (list: typeof expected) => list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(byName(links as typeof expected)).toEqual(byName(expected));
    expect(files.toSorted()).toEqual(listFileNames(proceedings).toSorted());
  });

  test.each(TABLES.map((table) => [table.name, table] as const))(
    '%s: every column, and how many rows',
    (name, table) => {
      const section = page.querySelector(`h2#${name}`)!.parentNode!;
      expect(section.querySelectorAll('th[scope=row]').map(({ text }) => text)).toEqual(Object.keys(table.row.shape));
      expect(section.querySelectorAll('caption')).toHaveLength(1);
      expect(foldSpace(section.querySelector('p')!.text)).toContain(foldSpace(openDataText.rows(rows(name).length)));
    },
  );

  test('each of its tables is titled, and each heading of a table says of what it is one', () => {
    const all = page.querySelectorAll('main table');
    expect(all).toHaveLength(TABLES.length);
    expect(all.filter((table) => !table.querySelector('caption')?.text.trim()).map(String)).toEqual([]);
    const scopes = page.querySelectorAll('main th').map((heading) => heading.getAttribute('scope'));
    expect(new Set(scopes)).toEqual(new Set(['col', 'row']));
  });

  test('says under which licence, in which version, or that there is none', () => {
    const { publication, versions } = proceedings.seminar;
    const said = foldSpace(page.querySelector('main')!.text);
    expect(said).toContain(publication.licence?.name ?? foldSpace(openDataText.reuse.noLicence));
    expect(said).toContain(versions[0] ? `Version ${versions[0].version}` : foldSpace(openDataText.reuse.noVersion));
  });

  test('is reached from every page', () => {
    const without = [...pages.values()].filter(
      ({ html }) => !html.includes('http-equiv="refresh"') && !/href="[./a-z]*\/?donnees\/"/.test(html),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table: Table) => {
  const columns = listColumns(table);

  test('the JSON is what its schema says, and the schema explains each column', () => {
    const schema = JSON.parse(readFile(`${name}.schema.json`)) as {
      items: { properties: Record<string, { description?: string }> };
    };
    const ajv = new Ajv2020({ keywords: ['tables'], formats: { date: /^\d{4}-\d\d-\d\d$/ }, allErrors: true });
    const validate = ajv.compile(schema);
    expect(validate(rows(name)), ajv.errorsText(validate.errors)).toBe(true);
    const { properties } = schema.items;
    expect(Object.keys(properties)).toEqual(columns.map(({ name: column }) => column));
    expect(Object.values(properties).filter(({ description }) => !description?.endsWith('.'))).toEqual([]);
    // What the schema refuses, it would have found.
    expect(validate([{}])).toBe(false);
  });

  test('the CSV holds the same, to the letter', () => {
    expect(readCsv(readFile(`${name}.csv`), columns)).toEqual(rows(name));
  });

  test('the CSV is what French spreadsheets open: mark, semicolons, CRLF', () => {
    const text = readFile(`${name}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('every identifier leads to a row', () => {
    const lost = rows(name).flatMap((row) =>
      columns.flatMap(({ name: column, tables: found }) =>
        [row[column]]
          .flat()
          .filter((id) => found.length > 0 && id !== null && !found.some((other) => ids.get(other)!.has(id)))
          .map((id) => `${column} ${String(id)}`),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('each row once', () => {
    const keys = rows(name).map((row) => String(row['id'] ?? JSON.stringify(row)));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('every address is that of a page of the site, and of a place on it', () => {
    const dead = rows(name).flatMap(({ adresse }) => {
      if (adresse === undefined) return [];
      const [path, anchor] = String(adresse).split('#');
      const document = pages.get(`/${path}`)?.document;
      return document && (anchor === undefined || document.getElementById(anchor)) ? [] : [adresse];
    });
    expect(dead).toEqual([]);
  });
});

describe('nothing is lost of what the model says', () => {
  test('textes: titles, summaries, in the order of the proceedings', () => {
    expect(rows('textes').map(({ id, titre, resume, rang }) => [id, titre, resume, rang])).toEqual(
      readingOrder.map(({ kind, slug, title, summary }, index) => [
        `${kind}/${slug}`,
        title,
        summary ?? null,
        index + 1,
      ]),
    );
  });

  test('blocs: the words of each text and of its notes, by number', () => {
    const found = rows('blocs').map(({ texte, contenu, numero }) => [texte, contenu, numero]);
    const expected = readingOrder.flatMap(({ kind, slug, body }) => [
      ...body.blocks.map(({ text, number, numbered }) => [`${kind}/${slug}`, text, numbered ? number : null]),
      ...body.notes.map(({ text }) => [`${kind}/${slug}`, text, null]),
    ]);
    expect(found).toEqual(expected);
  });

  test('blocs: the anchor of each is a place on the page of its text', () => {
    const addresses = new Map(rows('textes').map(({ id, adresse }) => [id, `/${String(adresse)}`]));
    const dead = rows('blocs').filter(
      ({ texte, ancre }) => ancre !== null && !pages.get(addresses.get(texte)!)!.document.getElementById(String(ancre)),
    );
    expect(dead).toEqual([]);
    expect(rows('blocs').some(({ ancre }) => ancre !== null)).toBe(true);
  });

  test('blocs: whose voice each is in', () => {
    const names = { quoted: 'mot pour mot', reported: 'rapporté', source: 'source', editor: 'éditeur' };
    const expected = readingOrder.flatMap((entry) => [
      ...entry.body.blocks.map((block) => voiceIn(entry, block)),
      ...entry.body.notes.map(() => SOURCE_VOICE),
    ]);
    expect(rows('blocs').map(({ voix, voix_de }) => [voix, voix_de])).toEqual(
      expected.map(({ kind, of }) => [names[kind], of.map((slug) => `intervenants/${slug}`)]),
    );
  });

  test('citations: words, speaker, what is said beside them', () => {
    expect(
      rows('citations').map(({ citation, intervenant, glose, citant }) => [citation, intervenant, glose, citant]),
    ).toEqual(
      readingOrder
        .flatMap(({ body }) => body.quotations)
        .map(({ text, by, gloss, reporting }) => [
          text,
          by === '' ? null : `intervenants/${by}`,
          gloss ?? null,
          reporting ?? null,
        ]),
    );
    const contents = new Map(rows('blocs').map(({ id, contenu }) => [id, contenu]));
    expect(rows('citations').filter(({ bloc, citation }) => contents.get(bloc) !== citation)).toEqual([]);
  });

  test('mentions: all, and the words stand where they are said to', () => {
    const all = readingOrder.flatMap((entry) => proceedings.mentionsIn(entry));
    expect(rows('mentions').map(({ cible, mots }) => [cible, mots])).toEqual(
      all.map(({ kind, slug, text, start, end }) => [`${kind}/${slug}`, text.slice(start, end)]),
    );
    const contents = new Map(rows('blocs').map(({ id, contenu }) => [id, [...(contenu as string)]]));
    const elsewhere = rows('mentions').filter(
      ({ bloc, mots, debut, fin }) =>
        contents
          .get(bloc)!
          .slice(debut as number, fin as number)
          .join('') !== mots,
    );
    expect(elsewhere).toEqual([]);
  });

  test('evenements: all, each within its days', () => {
    expect(rows('evenements').map(({ date, evenement }) => [date, evenement])).toEqual(
      readingOrder.flatMap(({ events }) => events.map(({ date, label }) => [date, label])),
    );
    const outside = rows('evenements').filter(
      (row) =>
        !(
          String(row['premier_jour']) <= String(row['dernier_jour']) &&
          String(row['premier_jour']).startsWith(String(row['date']).slice(0, 3))
        ),
    );
    expect(outside).toEqual([]);
  });

  test.runIf(tables.has('cooperations'))(
    'cooperations: all, as they are numbered on the map, each where its words are',
    () => {
      const contents = new Map(rows('blocs').map(({ id, contenu }) => [id, String(contenu)]));
      expect(
        rows('cooperations').map(({ numero, bloc, partenaires }) => [numero, contents.get(bloc), partenaires]),
      ).toEqual(
        proceedings.cooperations.map(({ number, block, partners }) => [
          number,
          block.text,
          partners.map(({ resource: { kind, slug } }) => `${kind}/${slug}`),
        ]),
      );
    },
  );

  test.runIf(tables.has('positions'))('positions: every sentence of every debate, with who holds it', () => {
    expect(rows('positions').map(({ phrase, tenue_par }) => [phrase, tenue_par])).toEqual(
      proceedings
        .list('debats')
        .flatMap(({ positions, agreements, open }) => [...positions, ...agreements, ...open])
        .map(({ sentence, held }) => [
          sentence,
          [...new Set(held.flatMap(({ by }) => (by ? [`${by.kind}/${by.slug}`] : [])))],
        ]),
    );
  });

  test.each(['intervenants', 'lieux', 'organisations', 'themes'] as const)('%s: all', (kind) => {
    expect(rows(kind).map(({ id }) => id)).toEqual(proceedings.list(kind).map(({ slug }) => `${kind}/${slug}`));
  });

  test('noms: every alias, local name and variant', () => {
    const expected = proceedings.everything.flatMap((resource) => [
      ...('variants' in resource ? resource.variants : []),
      ...('aliases' in resource ? resource.aliases : []),
      ...('localNames' in resource ? resource.localNames.map(({ name }) => name) : []),
    ]);
    expect(rows('noms').map(({ nom }) => nom)).toEqual(expected);
  });

  test('relations: who speaks where, as what and for whom; what texts name', () => {
    const by = (relation: string) => rows('relations').filter((row) => row['relation'] === relation);
    const interventions = proceedings.list('interventions');
    expect(by('parle dans').map(({ de, vers, qualite }) => [de, vers, qualite])).toEqual(
      interventions.flatMap(({ slug, speakers }) =>
        speakers.map(({ person, capacity }) => [
          `intervenants/${person.slug}`,
          `interventions/${slug}`,
          capacity ?? null,
        ]),
      ),
    );
    expect(by('parle au nom de')).toHaveLength(
      interventions.flatMap(({ speakers }) => speakers.flatMap(({ organisations }) => organisations)).length,
    );
    const count = (relation: string) => by(relation).reduce((sum, { nombre }) => sum + (nombre as number), 0);
    expect(count('nomme')).toBe(
      readingOrder.flatMap((entry) => proceedings.mentionsIn(entry).filter(({ resource }) => resource !== entry))
        .length,
    );
    expect(count('est cité dans')).toBe(proceedings.quotations.length);
    const related = proceedings.everything.flatMap((resource) =>
      proceedings.relationsOf(resource).flatMap(({ entries }) => entries),
    );
    const fields = rows('relations').filter(({ relation }) =>
      /^est \p{L}+é par$|^est défendu par$|partenaire|réseau/u.test(String(relation)),
    );
    expect(fields).toHaveLength(related.length);
  });
});

test('the map has every place, longitude first, and none without a position is put anywhere', () => {
  const { type, features } = JSON.parse(readFile('lieux.geojson')) as { type: string; features: Feature[] };
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ type: of, id, geometry }) => [of, id, geometry])).toEqual(
    proceedings
      .list('lieux')
      .map(({ slug, coordinates }) => [
        'Feature',
        `lieux/${slug}`,
        coordinates ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] } : null,
      ]),
  );
  const { latitude: _, longitude: __, ...first } = rows('lieux')[0]!;
  expect(features[0]!.properties).toEqual(first);
});

interface Feature {
  type: string;
  id: string;
  geometry: unknown;
  properties: Row;
}

test('the graph has every thing and every relation', () => {
  const { nodes, edges } = readGraph(readFile('relations.gexf'));
  const known = new Set(nodes.map(({ id }) => id));
  expect([...known].toSorted()).toEqual(
    proceedings.everything
      .filter(({ kind }) => kind !== 'pages')
      .map(({ kind, slug }) => `${kind}/${slug}`)
      .toSorted(),
  );
  expect(edges.filter(({ source, target }) => !known.has(source) || !known.has(target))).toEqual([]);
  expect(
    edges.map(({ source, kind, target, weight, texte = null, qualite = null }) => [
      source,
      kind,
      target,
      Number(weight),
      texte,
      qualite,
    ]),
  ).toEqual(
    rows('relations').map(({ de, relation, vers, nombre, texte, qualite }) => [
      de,
      relation,
      vers,
      nombre,
      texte,
      qualite,
    ]),
  );
  // Gephi makes one of two edges of one kind between the same nodes.
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
});

const [version] = proceedings.seminar.versions;

test.runIf(version)('RO-Crate describes every other file, and names nothing that it does not describe', () => {
  const { '@graph': graph } = JSON.parse(readFile('ro-crate-metadata.json')) as { '@graph': Row[] };
  const known = new Map(graph.map((thing) => [thing['@id'], thing]));
  expect(known.size).toBe(graph.length);
  const root = known.get('./')!;
  expect(root).toMatchObject({ '@type': 'Dataset', datePublished: version!.date, version: version!.version });
  for (const needed of ['name', 'description', 'license']) expect(root[needed]).toBeTruthy();
  expect(known.get('ro-crate-metadata.json')).toMatchObject({
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  });
  const described = graph.filter((thing) => thing['@type'] === 'File');
  expect(described.map((thing) => [thing['@id'], thing['contentSize']]).toSorted()).toEqual(
    files
      .filter((name) => name !== 'ro-crate-metadata.json')
      .map((name) => [name, String(statSync(join(SITE, FOLDER, name)).size)])
      .toSorted(),
  );
  expect(root['hasPart']).toEqual(described.map((thing) => ({ '@id': thing['@id'] })));
  const lost = graph.flatMap(listReferred).filter((id) => !known.has(id) && !id.startsWith('https://w3id.org/'));
  expect(lost).toEqual([]);
});

test.runIf(!version)('without a dated version there is no RO-Crate, which demands a date', () => {
  expect(files).not.toContain('ro-crate-metadata.json');
});

/** The identifiers to which a thing refers. */
const listReferred = (thing: Row): string[] =>
  Object.values(thing)
    .flat()
    .flatMap((value) => (typeof value === 'object' && value !== null && '@id' in value ? [String(value['@id'])] : []));
