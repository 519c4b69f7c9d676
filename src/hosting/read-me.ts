/**
 * `LISEZMOI.txt`, for the person who hosts the site and knows nothing of how it was made.
 * @param options.name of the folder that the zip holds
 * @param options.searchesOnDisk whether the search answers where the site is opened from a disk
 */
export function toReadMe({ title, day, name, searchesOnDisk }: Package): string {
  const text = `${title}
Actes en ligne, paquet du ${day}

CE QUE C’EST
Un site complet et figé : des pages, des styles, des images. Aucun programme à installer sur le serveur, aucune base de
données, aucun compte, aucun cookie ; le site ne demande rien à aucun autre. N’importe quel serveur de fichiers suffit.

  site/        le site : c’est son contenu qu’il faut copier
  nginx.conf   réglages pour nginx, si c’est votre serveur
  SHA256SUMS   de quoi vérifier que rien ne s’est perdu en route

VÉRIFIER
Dans le dossier ${name} : sha256sum -c SHA256SUMS
(sur Mac : shasum -a 256 -c SHA256SUMS)

COPIER
Tout le contenu de « site », sous-dossiers compris, à la racine d’un domaine ou dans un sous-dossier : les liens marchent
partout. Deux fichiers sont cachés par certains logiciels et doivent être copiés aussi : « .htaccess » et « .nojekyll ».
Pour une mise à jour, copier dans un dossier neuf, puis échanger les deux : personne ne verra un site à moitié copié.

SELON L’HÉBERGEUR
  Apache, hébergement partagé, FTP   Copier suffit : « .htaccess » contient les réglages. Le serveur doit le lire
                                     (AllowOverride FileInfo), ce qui est l’usage des hébergements partagés.
  nginx                              Copier nginx.conf dans /etc/nginx/conf.d/, y changer les lignes marquées « ici »,
                                     puis : nginx -t && systemctl reload nginx. Si le domaine a déjà son bloc
                                     « server », y copier seulement ce qui est entre les deux lignes de tirets.
  Netlify, Cloudflare Pages          Déposer le dossier « site » : « _headers » contient les réglages.
  GitHub Pages, GitLab Pages         Mettre le contenu de « site » dans la branche ou le dossier publié.
  Un dossier, une clé USB            Ouvrir index.html : ${searchesOnDisk ? 'tout se lit, et la recherche répond.' : 'tout se lit, sauf la recherche, qui a besoin d’un serveur.'}

Les fichiers en .br et .gz sont des copies comprimées, que le serveur envoie quand il le peut : elles peuvent manquer.

NE PAS
  - modifier les fichiers : les réglages de sécurité refusent un script ajouté à une page, même une mesure d’audience ;
  - renommer ni supprimer les dossiers « _astro » et « pagefind » : styles et recherche s’y trouvent ;
  - ajouter l’en-tête Strict-Transport-Security avant d’être sûr que tout le domaine restera en https.

APRÈS LA COPIE
Ouvrir la page d’accueil, chercher un mot, puis ouvrir une adresse qui n’existe pas : la page « introuvable » doit avoir
l’aspect du site. En ligne de commande, ADRESSE étant celle du site :

  curl -I ADRESSE/                            200, content-type: text/html; charset=utf-8, content-security-policy
  curl -I ADRESSE/nulle/part/                 404
  curl -I ADRESSE/pagefind/version.json       200, content-type: application/json

Sans ligne « content-security-policy », les réglages ne sont pas lus (GitHub Pages et GitLab Pages n’en lisent pas).
`;
  // No-break spaces: a line that an e-mail or an editor folds must not begin with a colon.
  return text.replace(/(?<=«) | (?=[»:;])/g, '\u00A0');
}

interface Package {
  title: string;
  day: string;
  name: string;
  searchesOnDisk: boolean;
}
