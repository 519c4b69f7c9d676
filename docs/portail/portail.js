/** Les séminaires, chacun dans son dossier à côté de cette page : c’est la seule chose à changer. */
const SITES = [
  { name: 'La diplomatie des villes', folder: 'diplomatie-des-villes/' },
  { name: 'Congrès de la paix', folder: 'congres-de-la-paix/' },
];
/** Résultats montrés. */
const SHOWN = 20;
/** Lettres du texte montrées sous un titre. */
const EXCERPT = 200;
/** Millisecondes sans frappe avant de chercher. */
const REST = 300;

const find = (selector) => document.querySelector(selector);
const addressOf = (path) => new URL(path, location.href);
const search = openIndexes();
/** La dernière recherche demandée : la réponse à une autre est laissée. */
let latest = 0;

document.forms[0].addEventListener('submit', (event) => event.preventDefault());
find('#q').addEventListener('input', (event) => void show(event.target.value));

/** Les index des sites qui sont là, chacun avec le code de Pagefind de sa version. */
async function openIndexes() {
  const opened = await Promise.all(SITES.map((site) => open(site).catch(() => undefined)));
  const missing = SITES.filter((_, place) => !opened[place]).map(({ name }) => name);
  if (missing.length > 0) find('#missing').textContent = `La recherche se fait sans\u00A0: ${missing.join(', ')}.`;
  return opened.filter(Boolean);
}

/** `version.json` dit quel dossier est celui du jour : il est redemandé à chaque visite. */
async function open(site) {
  const index = addressOf(`${site.folder}pagefind/`);
  const { version, kinds } = await fetchJson(new URL('version.json', index), { cache: 'no-cache' });
  const folder = new URL(`v/${version}/`, index);
  const pagefind = await import(new URL('pagefind.js', folder));
  await pagefind.options({ baseUrl: addressOf(site.folder).pathname, noWorker: true });
  await pagefind.init();
  return { site, kinds, folder, pagefind };
}

async function fetchJson(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

async function show(words) {
  const ticket = (latest += 1);
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (ticket !== latest) return;
  try {
    const found = await findIn(await search, toIndexed(words));
    const texts = await Promise.all(found.slice(0, SHOWN).map(readText));
    if (ticket !== latest) return;
    find('#status').textContent = words.trim() === '' ? '' : countPages(found.length);
    find('#results').replaceChildren(...texts.map(toItem));
  } catch {
    find('#status').textContent = 'Les index n’ont pas pu être chargés. Rechargez la page pour essayer encore.';
    find('#results').replaceChildren();
  }
}

/** Les textes de tous les sites, les meilleurs d’abord. */
async function findIn(indexes, words) {
  const found = await Promise.all(
    indexes.map(async (index) => {
      const { results } = await index.pagefind.search(words);
      return results.map(({ id, score }) => ({ index, number: Number(id.slice('fr_'.length)), score }));
    }),
  );
  return found.flat().sort((a, b) => b.score - a.score);
}

/** Les apostrophes sont droites dans les index, et les mots vides n’y sont pas. */
function toIndexed(words) {
  const plain = words.replaceAll('’', "'").replace(/(?<![\p{L}\d])(?:qu|[cdjlmnst])'/giu, ' ');
  return plain.replace(
    /(?<![\p{L}\d])(?:au|aux|avec|dans|de|des|du|en|et|la|le|les|par|pour|sur|un|une|à)(?![\p{L}\d])/giu,
    ' ',
  );
}

/** Le texte d’un numéro : les textes sont rangés genre par genre, plusieurs dans un fichier. */
async function readText({ index: { site, kinds, folder }, number }) {
  let rank = number;
  const { kind, textsPerFile } = kinds.find(({ count }) => rank < count || ((rank -= count), false));
  const file = new URL(`texts/${kind}-${Math.floor(rank / textsPerFile)}.json`, folder);
  const [path, , , , meta, anchors] = (await fetchJson(file))[rank % textsPerFile];
  return { site, path, meta, anchors };
}

function countPages(count) {
  if (count === 0) return 'Aucune page';
  return count === 1 ? '1 page' : `${count} pages`;
}

function toItem({ site, path, meta, anchors }) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), {
    href: addressOf(site.folder + path),
    textContent: meta.title,
  });
  const [, text = ''] = anchors[0] ?? [];
  item.append(link, ` (${site.name}) `, document.createElement('br'), text.slice(0, EXCERPT));
  return item;
}
