import type { accessibilityText as french } from '../fr/accessibility-text.ts';
import { formatCount, formatNumber } from './count.ts';

/** The declaration of accessibility that French law asks for, in English. */
export const accessibilityText: typeof french = {
  title: 'Accessibility statement',
  mention: 'Accessibility: not compliant',
  description: 'State of compliance, checks carried out, contact and remedies.',
  commitment: (who) =>
    `${who} undertakes to make this website accessible, in accordance with article 47 of French law no. 2005-102 of 11\u00A0February 2005.`,
  commitmentMissing:
    'Article 47 of French law no. 2005-102 of 11\u00A0February 2005 asks the body that publishes a site to undertake, in its own name, to make it accessible. That name has not been given yet for this site: it is for whoever puts it online to do so.',
  noPlan: 'No multi-year accessibility scheme or action plan has been communicated for this site.',
  scope: (title) => `This accessibility statement applies to the site “${title}”.`,
  conformity: {
    heading: 'State of compliance',
    state: (title) =>
      `The site “${title}” is not compliant with the French general accessibility improvement framework (RGAA), version\u00A04.1.2.`,
    reason:
      'There is no valid audit: nobody has checked the criteria of the framework one by one. A site without an audit is said to be not compliant, whatever its actual state; this one claims no better.',
  },
  results: {
    heading: 'Test results',
    noAudit:
      'No compliance audit has been carried out, in-house or by a company: it is therefore not possible to say what share of the RGAA criteria is met.',
    none: 'No automated check has been carried out on this site yet.',
    automated: (date) =>
      `Automated checks, and only these, were carried out on ${date} in a browser. They detect only some of the obstacles.`,
    outcome: (name, pages, faults) =>
      `${name}: ${formatCount(pages, 'page')} checked, ${faults === 0 ? 'no fault' : formatCount(faults, 'fault')}`,
    notAudited:
      'What no machine checks has not been audited by a person: reading with a screen reader, use by voice or with a switch, relevance of labels, titles and alternatives, clarity of the language.',
  },
  inaccessible: {
    heading: 'Content that is not accessible',
    lead: 'The content listed below is not accessible for the following reasons.',
    faults: 'Non-compliance',
    noFault:
      'Automated checks found nothing. As there has been no audit, there may be other instances of non-compliance: please report them.',
    unknown: 'As no check has been made, instances of non-compliance are not known.',
    fault: (what, pages) => `${what}: ${formatCount(pages, 'page')}, among them`,
    exemptions: 'Exemptions for disproportionate burden',
    noExemption: 'No exemption is claimed.',
    outOfScope: 'Content not subject to the obligation of accessibility',
    nothingOutOfScope: 'No content is reported under this heading.',
  },
  establishment: {
    heading: 'Preparation of this accessibility statement',
    date: (date) => `This statement was prepared on ${date}.`,
    noDate: 'This statement is provisional: it will be prepared and dated by the first check.',
    technologies: 'Technologies used for the site',
    technologyList: ['HTML', 'CSS', 'SVG', 'JavaScript and WebAssembly (search)', 'JavaScript (choice of theme)'],
    tools: 'User agents, assistive technologies and tools used to check accessibility',
    noAssistiveTechnology: 'No test was carried out with a screen reader or any other assistive technology.',
    toolsUsed: 'The following browser and tools were used for the automated checks:',
    pages: 'Pages of the site that were checked for compliance',
    noPage: 'No page was checked for compliance by a person.',
    allPages: (pages) =>
      `The automated checks covered all the pages of the site, ${formatNumber(pages)} of them on that day, or, for the longest checks, a sample of pages that together show every element of the site. All pages are listed in the`,
  },
  contact: {
    heading: 'Feedback and contact',
    lead: 'If you cannot reach some content or a service, you may contact the person in charge of the website to be directed to an accessible alternative or to obtain the content in another form.',
    message: 'Send a message:',
    person: 'Contact',
    missing: 'The person in charge of the site has not given an address to write to yet.',
  },
  remedies: {
    heading: 'Remedies',
    lead: 'This procedure is to be used in the following case.',
    case: 'You have reported to the person in charge of the website an accessibility fault that keeps you from some content or one of the services of the site, and you have not received a satisfactory answer.',
    means: 'You may:',
    write: 'write a message to the Défenseur des droits (the French ombudsman)',
    writeAddress: 'https://formulaire.defenseurdesdroits.fr/',
    delegate: 'contact the delegate of the Défenseur des droits in your region',
    delegateAddress: 'https://www.defenseurdesdroits.fr/saisir/delegues',
    post: 'send a letter by post (free of charge in France, no stamp needed): Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX\u00A007',
  },
  shortcuts: {
    heading: 'Keyboard shortcuts',
    lead: 'The search opens with Ctrl+K (⌘K on a Mac) and with the “/” key. If that single key is in your way, for instance because you dictate to your computer, it can be turned off; the choice is kept in this browser.',
    label: 'Open the search with the “/” key',
  },
};
