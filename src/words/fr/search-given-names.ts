/** Given names, folded: one that no speaker bears is no other word misspelt or cut short, nor who comes from a place. */
const GIVEN_NAMES = /* @__PURE__ */ new Set(
  (
    'adrien agnes alexandre alice aline amelie andre andree antoine arnaud aurelien bastien benoit bernard brigitte ' +
    'bruno camille cecile charles christian christine claire clement damien daniel david denis dominique elisabeth ' +
    'elise emilie emmanuel etienne eugene fabien firmin francis francois francoise frederic georges germain gilles ' +
    'guillaume henri hugo isabelle jacques jeanne jerome joseph julie julien laura laurent leon louis louise lucas ' +
    'lucie lucien madeleine marc marcel marguerite marianne marie marina marine marion martin martine mathieu ' +
    'mathilde maurice maxime michele michelle monique nathalie nicole olivier pascal pascale paul philippe raymond ' +
    'renaud richard robert roger romain simon simone stephanie sylvain thierry valentin valerie vincent vivien'
  ).split(' '),
);

/** Whether a folded word is a given name. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
