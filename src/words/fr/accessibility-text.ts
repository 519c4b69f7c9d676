import { formatCount, formatNumber } from './count.ts';

/**
 * The declaration of accessibility. Its headings, and the sentences that the law gives, are those of the annex of the
 * decree of 20 September 2019, as published on accessibilite.numerique.gouv.fr; the others are this site's own.
 */
export const accessibilityText = {
  title: 'Déclaration d’accessibilité',
  /** The law asks every page to say the state of conformity. */
  mention: 'Accessibilité\u00A0: non conforme',
  description: 'État de conformité, contrôles effectués, contact et voies de recours.',
  commitment: (who: string) =>
    `${who} s’engage à rendre ce site internet accessible, conformément à l’article 47 de la loi n°\u00A02005-102 du 11\u00A0février 2005.`,
  commitmentMissing:
    'L’article 47 de la loi n°\u00A02005-102 du 11\u00A0février 2005 demande à l’organisme qui publie un site de s’engager, sous son nom, à le rendre accessible. Ce nom n’a pas encore été donné pour ce site\u00A0: il revient à qui le met en ligne de le faire.',
  noPlan: 'Aucun schéma pluriannuel d’accessibilité ni plan d’action n’a été communiqué pour ce site.',
  scope: (title: string) => `Cette déclaration d’accessibilité s’applique au site «\u00A0${title}\u00A0».`,
  conformity: {
    heading: 'État de conformité',
    state: (title: string) =>
      `Le site «\u00A0${title}\u00A0» n’est pas en conformité avec le référentiel général d’amélioration de l’accessibilité (RGAA), version\u00A04.1.2.`,
    reason:
      'Aucun audit en cours de validité n’existe\u00A0: personne n’a vérifié un à un les critères du référentiel. Un site sans audit est dit non conforme, quel que soit son état réel\u00A0; celui-ci ne prétend pas à mieux.',
  },
  results: {
    heading: 'Résultats des tests',
    noAudit:
      'Aucun audit de conformité n’a été réalisé, en interne ou par une société\u00A0: on ne peut donc pas dire quelle part des critères du RGAA est respectée.',
    none: 'Aucun contrôle automatique n’a encore été effectué sur ce site.',
    automated: (date: string) =>
      `Des contrôles automatiques, et eux seuls, ont été effectués le ${date} dans un navigateur. Ils ne décèlent qu’une partie des obstacles.`,
    outcome: (name: string, pages: number, faults: number) =>
      `${name}\u00A0: ${formatCount(pages, 'page vérifiée', 'pages vérifiées')}, ${faults === 0 ? 'aucun défaut' : formatCount(faults, 'défaut', 'défauts')}`,
    notAudited:
      'Ce qu’aucune machine ne vérifie n’a pas été audité par une personne\u00A0: lecture avec un lecteur d’écran, usage à la voix ou au contacteur, pertinence des intitulés, des titres et des alternatives, clarté du propos.',
  },
  inaccessible: {
    heading: 'Contenus non accessibles',
    lead: 'Les contenus listés ci-dessous ne sont pas accessibles pour les raisons suivantes.',
    faults: 'Non-conformités',
    noFault:
      'Les contrôles automatiques n’ont rien relevé. Faute d’audit, d’autres non-conformités peuvent exister\u00A0: merci de les signaler.',
    unknown: 'Faute de contrôle, les non-conformités ne sont pas connues.',
    fault: (what: string, pages: number) => `${what}\u00A0: ${formatCount(pages, 'page', 'pages')}, dont`,
    exemptions: 'Dérogations pour charge disproportionnée',
    noExemption: 'Aucune dérogation n’est invoquée.',
    outOfScope: 'Contenus non soumis à l’obligation d’accessibilité',
    nothingOutOfScope: 'Aucun contenu n’est signalé à ce titre.',
  },
  establishment: {
    heading: 'Établissement de cette déclaration d’accessibilité',
    date: (date: string) => `Cette déclaration a été établie le ${date}.`,
    noDate: 'Cette déclaration est provisoire\u00A0: elle sera établie et datée par le premier contrôle.',
    technologies: 'Technologies utilisées pour la réalisation du site',
    technologyList: ['HTML', 'CSS', 'SVG', 'JavaScript et WebAssembly (recherche)', 'JavaScript (choix du thème)'],
    tools: 'Agents utilisateurs, technologies d’assistance et outils utilisés pour vérifier l’accessibilité',
    noAssistiveTechnology:
      'Aucun test n’a été effectué avec un lecteur d’écran ni avec une autre technologie d’assistance.',
    toolsUsed: 'Le navigateur et les outils suivants ont été utilisés lors des contrôles automatiques\u00A0:',
    pages: 'Pages du site ayant fait l’objet de la vérification de conformité',
    noPage: 'Aucune page n’a fait l’objet d’une vérification de conformité par une personne.',
    allPages: (pages: number) =>
      `Les contrôles automatiques ont porté sur toutes les pages du site, au nombre de ${formatNumber(pages)} ce jour-là, ou, pour les plus longs, sur un échantillon de pages qui montrent à elles toutes chaque élément du site. Toutes les pages sont données par le`,
  },
  contact: {
    heading: 'Retour d’information et contact',
    lead: 'Si vous n’arrivez pas à accéder à un contenu ou à un service, vous pouvez contacter le responsable du site internet pour être orienté vers une alternative accessible ou obtenir le contenu sous une autre forme.',
    message: 'Envoyer un message\u00A0:',
    person: 'Contacter',
    missing: 'Le responsable du site n’a pas encore donné d’adresse où lui écrire.',
  },
  remedies: {
    heading: 'Voies de recours',
    lead: 'Cette procédure est à utiliser dans le cas suivant.',
    case: 'Vous avez signalé au responsable du site internet un défaut d’accessibilité qui vous empêche d’accéder à un contenu ou à un des services du portail et vous n’avez pas obtenu de réponse satisfaisante.',
    means: 'Vous pouvez\u00A0:',
    write: 'écrire un message au Défenseur des droits',
    writeAddress: 'https://formulaire.defenseurdesdroits.fr/',
    delegate: 'contacter le délégué du Défenseur des droits dans votre région',
    delegateAddress: 'https://www.defenseurdesdroits.fr/saisir/delegues',
    post: 'envoyer un courrier par la poste (gratuit, ne pas mettre de timbre)\u00A0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX\u00A007',
  },
  shortcuts: {
    heading: 'Raccourcis clavier',
    lead: 'La recherche s’ouvre par Ctrl+K (⌘K sur un Mac) et par la touche «\u00A0/\u00A0». Si cette touche seule vous gêne, par exemple parce que vous dictez à votre ordinateur, elle peut être désactivée\u00A0; le choix est gardé dans ce navigateur.',
    label: 'Ouvrir la recherche avec la touche «\u00A0/\u00A0»',
  },
};
