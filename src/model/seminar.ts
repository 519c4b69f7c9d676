import { LICENCES, type SeminarData } from '../schema/index.ts';
import type { Publication, Seminar } from './entities.ts';
import type { BuildContext } from './kinds/descriptor.ts';

/** The seminar and its edition, with the things that they name. */
export function toSeminar(data: SeminarData, get: BuildContext['get']): Seminar {
  return {
    title: data.titre,
    shortTitle: data['titre-court'],
    mention: data.mention,
    description: data.description,
    start: data.dates.debut,
    end: data.dates.fin,
    datesNote: data.dates.note,
    venue: data.lieu,
    city: data.ville === undefined ? undefined : get('lieux', data.ville),
    organisers: data.organisateurs.map((slug) => get('organisations', slug)),
    opening: data.citation === undefined ? undefined : get('interventions', data.citation),
    language: data.langue,
    source: {
      name: data.source.nom,
      title: data.source.titre,
      authors: data.source.auteurs,
      publisher: data.source.editeur,
      year: data.source.annee,
      pages: data.source.pages,
      url: data.source.adresse,
      keptAt: data.source.conservation,
      note: data.source.note,
    },
    edition: data.edition,
    publication: toPublication(data.publication),
    versions: data.versions.map(({ version, date, changements }) => ({ version, date, changes: changements })),
    contact: {
      name: data.contact?.nom,
      email: data.contact?.courriel,
      page: data.contact?.page,
      address: data.contact?.adresse,
    },
  };
}

const toPublication = (data: SeminarData['publication']): Publication => ({
  publisher: data?.editeur,
  place: data?.lieu,
  editors: (data?.responsables ?? []).map(({ prenom, nom }) => ({ givenName: prenom ?? '', familyName: nom })),
  licence: data?.licence && { id: data.licence, ...LICENCES[data.licence] },
  isbn: data?.isbn,
  doi: data?.doi,
});
