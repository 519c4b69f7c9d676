/** The words shown where a paragraph or a few of its words are cited, by a script: apart, because browsers fetch it. */
export const bubbleText = {
  citeParagraph: (number: string) => `Citer le paragraphe ${number}`,
  citePassage: 'Citer ce passage',
  passageChosen: 'Passage choisi\u00A0: la touche de tabulation mène à «\u00A0Citer ce passage\u00A0».',
  copy: 'Copier',
  copyReference: 'Copier la référence',
  copyQuotation: 'Copier la citation',
  copyAddress: 'Copier l’adresse',
  copied: 'Copié',
  notCopied: 'Copie refusée par le navigateur',
  otherFormats: 'Autres formats',
  /** As elsewhere, but fetched with nothing else. */
  quote: (words: string) => `«\u00A0${words}\u00A0»`,
};
