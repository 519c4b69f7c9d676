/** An address that the site once had, as its content says it, and as hosts redirect from it. */
export const MOVED = { from: '/interventions/ancienne-adresse/', to: '/interventions/viltard-jumelages/' };

export const ADDRESSES = `deplacees:
  - { de: interventions/ancienne-adresse, vers: interventions/viltard-jumelages }
`;
