/** The folder of all that the page of several seminars needs, beside the page. */
export const PORTAL_FOLDER = 'portail';
/** The things that they have in common. */
export const COMMON_THINGS = `${PORTAL_FOLDER}/communs.json`;
