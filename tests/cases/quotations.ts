/**
 * The quotations that the synthesis attributes to someone, to the letter, in its order: the speaker, then the words.
 * Square brackets are the synthesis's own. Copied from the source, never from `content/`; line breaks count as spaces.
 */
export const QUOTATIONS: readonly (readonly [speaker: string, words: string])[] = [
  ['yves-viltard', 'les colloques ont pour fonction de faire apparaître des questions'],
  [
    'sophie-kotras',
    `Nous travaillons avec des villes très différentes du point de vue de la géographie, de la culture, du
     développement économique, etc.`,
  ],
  [
    'jean-lissilour',
    `Alors que la construction européenne fait à nouveau l’objet de réactions hostiles, il est nécessaire de
     redonner une certaine vitalité aux jumelages européens`,
  ],
  ['alain-fremont', 'Conduire les relations internationales dans une collectivité est un métier.'],
  [
    'yves-viltard',
    `dépositaires des traumatismes et des mythes nationaux, qui sont souvent à l’origine de tensions, voire de
     conflits entre les peuples`,
  ],
  ['pierre-pougnaud', 'des précautions techniques soient prises afin d’éviter toute confusion des rôles'],
  [
    'sophie-kotras',
    `Celles-ci sont à une place intermédiaire entre des grandes décisions internationales et des populations sur
     lesquelles ces décisions ont des impacts directs. La place réservée à l’action internationale des autorités
     locales et régionales est donc privilégiée, mais suppose également de lourdes responsabilités.`,
  ],
  [
    'michel-cibot',
    `Le but est que les actions proviennent tant des services des collectivités que des habitants eux-mêmes
     (associations locales, artistes, citoyens, etc.)`,
  ],
  [
    'christophe-mestre',
    `un facteur de développement et de diversification de la nature de l’action extérieure des collectivités
     territoriales.`,
  ],
  [
    'christophe-mestre',
    `[trop] souvent, le contenu des actions diplomatiques des autorités locales s’aligne sur les idées étatiques
     et internationales.`,
  ],
  [
    'jean-pierre-laucournet',
    `14 villes se sont engagées à travailler ensemble, pour faciliter les échanges culturels entre les villes
     membres, mener des actions de promotion touristique et patrimoniale, et favoriser l’innovation technique et
     le marketing du secteur céramique`,
  ],
  [
    'thomas-quero',
    'une reconnaissance de l’importance des villes et leur capacité de négociation dans le domaine climatique',
  ],
  [
    'roselyne-lefrancois',
    `la coopération décentralisée, grâce aux relations de proximité qu’elle crée, est un levier de progrès dans
     ce domaine`,
  ],
  [
    'jean-luc-lods',
    `réunir des acteurs d’un même territoire bordé par un détroit (habitants, universitaires, entreprises, etc.)
     autour d’une thématique commune et de mettre en connexion ces acteurs avec ceux d’un autre détroit.`,
  ],
  ['nadege-lecluse', 'la Basse-Normandie et la Macédoine apprennent énormément l’une de l’autre.'],
  ['nicolas-maisetti', 'donner [à ce partenariat] une dimension concrète et moins sécuritaire'],
  ['nicolas-maisetti', 'une sorte d’hybridation entre des intérêts et des valeurs'],
];
