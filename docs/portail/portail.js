/** Les séminaires, chacun dans son dossier à côté de cette page : c’est la seule chose à changer. */
const SITES = [
  { name: 'La diplomatie des villes', folder: 'diplomatie-des-villes/' },
  { name: 'Congrès de la paix', folder: 'congres-de-la-paix/' },
];
/** Résultats montrés. */
const SHOWN = 20;
/** Millisecondes sans frappe avant de chercher. */
const REST = 300;

const find = (selector) => document.querySelector(selector);
const addressOf = (path) => new URL(path, location.href);
const search = openIndexes();
/** La dernière recherche demandée : la réponse à une autre est laissée. */
let latest = 0;

document.forms[0].addEventListener('submit', (event) => event.preventDefault());
find('#q').addEventListener('input', (event) => void show(event.target.value));

/** Un seul index, fait de ceux des sites qui sont là : Pagefind sait les réunir dans le navigateur. */
async function openIndexes() {
  const present = await Promise.all(SITES.map(isPresent));
  const missing = SITES.filter((_, place) => !present[place]).map(({ name }) => name);
  if (missing.length > 0) find('#missing').textContent = `La recherche se fait sans\u00A0: ${missing.join(', ')}.`;
  const [first, ...others] = SITES.filter((_, place) => present[place]);
  const pagefind = await import(addressOf(`${first.folder}pagefind/pagefind.js`));
  await pagefind.options({ baseUrl: addressOf(first.folder).pathname, noWorker: true });
  await pagefind.init();
  for (const { folder } of others) {
    const baseUrl = addressOf(folder).pathname;
    await pagefind.mergeIndex(addressOf(`${folder}pagefind/`).href, { baseUrl, noWorker: true });
  }
  return pagefind;
}

/** Pagefind ne survit pas à un index absent : mieux vaut s’en assurer avant. */
async function isPresent({ folder }) {
  const response = await fetch(addressOf(`${folder}pagefind/pagefind-entry.json`)).catch(() => undefined);
  return response?.ok ?? false;
}

async function show(words) {
  const ticket = (latest += 1);
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (ticket !== latest) return;
  try {
    // Les apostrophes sont droites dans les index.
    const { results } = await (await search).search(words.replaceAll('’', "'"));
    const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    if (ticket !== latest) return;
    find('#status').textContent = words.trim() === '' ? '' : countPages(results.length);
    find('#results').replaceChildren(...pages.map(toItem));
  } catch {
    find('#status').textContent = 'Les index n’ont pas pu être chargés. Rechargez la page pour essayer encore.';
    find('#results').replaceChildren();
  }
}

function countPages(count) {
  if (count === 0) return 'Aucune page';
  return count === 1 ? '1 page' : `${count} pages`;
}

function toItem({ url, meta, plain_excerpt: excerpt }) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  const site = SITES.find(({ folder }) => url.startsWith(addressOf(folder).pathname));
  item.append(link, ` (${site.name}) `, document.createElement('br'), excerpt);
  return item;
}
