/** Where a site stands, seen from the page of the portal. */
export interface SiteAddress {
  /** With a slash at its end: « congres/ », « https://exemple.fr/congres/ ». */
  base: string;
  isWhole: boolean;
}

/** The fault of an address, and what to write instead. */
export interface AddressFault {
  message: string;
  hint: string;
}

/** The address of a site as a list gives it, or what is wrong with it. */
export function readAddress(written: string): SiteAddress | AddressFault {
  const said = `«\u00A0${written}\u00A0»`;
  if (/[?#]/.test(written)) {
    return {
      message: `${said} n’est pas l’adresse d’un site\u00A0: elle a un «\u00A0?\u00A0» ou un «\u00A0#\u00A0».`,
      hint: `Écrire «\u00A0${withSlash(written.replace(/[?#].*$/, ''))}\u00A0».`,
    };
  }
  if (/\.html?$/i.test(written)) {
    const folder = written.replace(/[^/]*$/, '');
    return {
      message: `${said} est une page, non un site.`,
      hint: `Donner le dossier où elle est\u00A0: «\u00A0${folder || './'}\u00A0».`,
    };
  }
  if (/^https?:\/\//i.test(written)) {
    const url = URL.parse(written);
    return url && !url.username
      ? { base: withSlash(url.href), isWhole: true }
      : {
          message: `${said} n’est pas une adresse.`,
          hint: 'Écrire une adresse entière, sans nom ni mot de passe\u00A0: https://exemple.fr/congres/.',
        };
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) {
    return {
      message: `${said} n’est pas une adresse du Web.`,
      hint: 'Écrire une adresse qui commence par https://, ou un dossier vu de la page du portail\u00A0: congres/.',
    };
  }
  if (/^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:fr|org|com|net|eu|io)(?:\/|$)/i.test(written)) {
    return {
      message: `${said} n’est pas une adresse entière.`,
      hint: `Écrire «\u00A0https://${withSlash(written)}\u00A0».`,
    };
  }
  if (written.includes('\\') || written.startsWith('/') || written.startsWith('~')) {
    return {
      message: `${said} ne mène à rien depuis la page du portail.`,
      hint: 'Donner le dossier vu de cette page, avec des barres obliques\u00A0: congres/, ou ../congres/.',
    };
  }
  const base = withSlash(written.replace(/^(?:\.\/)+/, ''));
  return base === '/' || base === './' || base === ''
    ? {
        message: 'Le portail ne peut pas être à la place d’un des sites qu’il réunit.',
        hint: 'Mettre ce site dans un dossier à lui, ou le portail dans un autre (champ «\u00A0sortie\u00A0»).',
      }
    : { base, isWhole: false };
}

export const isFault = (read: SiteAddress | AddressFault): read is AddressFault => 'message' in read;

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
