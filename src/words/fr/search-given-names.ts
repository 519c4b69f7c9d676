/** Given names, folded: one that no speaker bears is no other word misspelt or cut short, nor who comes from a place. */
const GIVEN_NAMES = /* @__PURE__ */ new Set(
  (
    'adele adrien agnes aime alexandre alexis alice aline amelie andre andree anais antoine arnaud aurelie aurelien audrey ' +
    'bastien beatrice benoit bernard brigitte bruno camille carole caroline cecile celine chantal charles charlotte christian ' +
    'christine clara claire clement colette corinne damien daniel danielle david delphine denis denise didier dominique ' +
    'edith edouard elisabeth elise emilie emma emmanuel eric erica estelle etienne eugene eva fabien fabrice fanny firmin ' +
    'florence francis francois francoise franck frederic gabriel genevieve georges gerard germain gilbert gilles ginette ' +
    'gregoire guillaume guy helena henri henriette herve hugo hugues ines isabelle jacqueline jacques jeanne jeannine jerome ' +
    'joel joseph josette josiane julie julien juliette karine laetitia laura laurence laurent lea leon louis louise lucas ' +
    'lucie lucien ludovic lydie madeleine manon marc marcel marcelle marguerite marianne marie marina marine marion martin ' +
    'martine mathieu mathilde maurice maxime melanie michele micheline michelle mireille monique muriel nathalie nathan ' +
    'nicole noel noemie odette odile olivier pascal pascale paul paulette pauline philippe raphael raymond rebecca regine ' +
    'remy renaud richard robert roger roland romain sabine sandrine serge severine simon simone solange stephane stephanie ' +
    'suzanne sylvain sylvie theo therese thibault thierry valentin valerie veronique vincent violette virginie vivien ' +
    'xavier yann yannick yvette yvonne zoe'
  ).split(' '),
);

/** Whether a folded word is a given name. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
