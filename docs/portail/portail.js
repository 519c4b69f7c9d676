/** Les séminaires, chacun dans son dossier à côté de cette page : c’est la seule chose à changer. */
const SITES = [
  { name: 'La diplomatie des villes', folder: 'diplomatie-des-villes/' },
  { name: 'Congrès de la paix', folder: 'congres-de-la-paix/' },
];
/** Résultats montrés. */
const SHOWN = 20;

const addressOf = (path) => new URL(path, location.href).href;
const search = openIndexes();

document.forms[0].addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#q').addEventListener('input', (event) => void show(event.target.value));

/** Un seul index, fait de ceux de tous les sites : Pagefind sait les réunir dans le navigateur. */
async function openIndexes() {
  const [first, ...others] = SITES;
  const pagefind = await import(addressOf(`${first.folder}pagefind/pagefind.js`));
  await pagefind.options({ baseUrl: new URL(first.folder, location.href).pathname, noWorker: true });
  await pagefind.init();
  for (const { folder } of others) {
    const baseUrl = new URL(folder, location.href).pathname;
    await pagefind.mergeIndex(addressOf(`${folder}pagefind/`), { baseUrl, noWorker: true });
  }
  return pagefind;
}

async function show(words) {
  const pagefind = await search;
  // Les apostrophes sont droites dans les index.
  const answer = await pagefind.debouncedSearch(words.replaceAll('’', "'"));
  // Une lettre a été tapée entre-temps : une autre réponse vient.
  if (answer === null) return;
  const pages = await Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
  document.querySelector('#status').textContent = `${answer.results.length} pages`;
  document.querySelector('#results').replaceChildren(...pages.map(toItem));
}

function toItem({ url, meta, plain_excerpt: excerpt }) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  const site = SITES.find(({ folder }) => url.startsWith(new URL(folder, location.href).pathname));
  item.append(link, ` (${site.name}) `, document.createElement('br'), excerpt);
  return item;
}
