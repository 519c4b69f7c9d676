/** A debate without a fault, for the examples of rules. */
export const TWO_SIDES = `question: Faut-il un accueil\u202F?
resume: Comment recevoir ceux qui viennent.
positions:
  - phrase: Il faut dire aux autres qu’ils sont «\u00A0les bienvenus\u00A0».
    d-apres: [{ personne: ana-bel, passage: interventions/bel-accueil#p2 }]
  - phrase: Il suffit d’ouvrir.
    d-apres: [{ personne: ana-bel, passage: interventions/bel-accueil#p1 }]
`;
