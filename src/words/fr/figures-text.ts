/** The sentences of the page of figures: each says what is counted, and what is not. */
export const figuresText = {
  title: 'Chiffres',
  lead: 'Ce que l’édition contient, compté dans ses textes. Un nombre dit ce que la source rapporte, non ce qui fut\u00A0: ce qu’elle tait n’est pas compté.',
  count: 'Nombre',
  speakers: {
    title: 'Qui parle, par institution',
    counts:
      'Personnes dont une intervention est rapportée, selon l’institution au nom de laquelle elles parlent. Qui parle au nom de plusieurs compte dans chacune.',
    what: 'Institution',
    none: 'au nom d’aucune institution, ou sans qu’elle soit dite',
    untyped: 'institution dont la nature n’est pas dite',
  },
  voices: {
    title: 'Les mots, par voix',
    /** @param source what the source is called */
    counts: (source: string) =>
      `Mots des textes de cette édition, selon qui y parle. Sauf les paroles reprises mot pour mot, ce sont ceux de la réécriture\u00A0: ils ne mesurent pas le temps de parole, ni ${source}.`,
    what: 'Voix',
    quoted: 'mot pour mot',
    reported: 'rapporté d’une personne',
    editor: 'l’éditeur, dans ses notes',
  },
  places: {
    title: 'Les lieux les plus nommés',
    counts:
      'Paragraphes où un lieu est nommé, ou l’institution qui l’administre\u202F; les notes de l’éditeur ne comptent pas.',
    what: 'Lieu',
  },
  countries: {
    title: 'Les pays rencontrés',
    counts:
      'Textes où est nommé le pays, ou un lieu qui s’y trouve. Un texte qui nomme plusieurs pays compte pour chacun.',
    what: 'Pays',
  },
  themes: {
    title: 'Les thèmes',
    counts: 'Textes rangés par l’éditeur sous chaque thème\u202F; un texte en a plusieurs.',
    what: 'Thème',
  },
  decades: {
    title: 'Les coopérations, par décennie',
    counts:
      'Coopérations de la carte, selon la date de leur début que donne la source. La plupart des textes n’en donnent pas.',
    undatedCounts: 'Coopérations de la carte, selon la date de leur début que donne la source.',
    what: 'Début',
    undated: 'non daté',
  },
  /** @param shown rows that are shown, of all */
  first: (shown: number, all: number) => `Les ${shown} premiers sur ${all}.`,
};
