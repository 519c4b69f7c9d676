import { z } from 'zod';

const text = () => z.string().trim().min(1);

/** The file that lists the seminars of a portal. */
export const listSchema = z.strictObject({
  titre: text().describe('Titre de la page : « Les séminaires de l’institut ».'),
  presentation: text().optional().describe('Ce qui réunit ces séminaires, en une ou deux phrases.'),
  sortie: text()
    .optional()
    .describe('Dossier où poser la page, vu de cette liste ; sans lui, le dossier où est la liste.'),
  seminaires: z
    .array(
      z.strictObject({
        adresse: text().describe(
          'Où est le site : un dossier vu de la page du portail (« congres/ », « ../congres/ »), ou une adresse entière en https.',
        ),
        nom: text()
          .optional()
          .describe(
            'Comment l’appeler ici, à la place de son titre court ; c’est aussi ce qui est dit s’il ne répond pas.',
          ),
      }),
    )
    .min(1)
    .describe('Les séminaires, dans l’ordre de la page.'),
});

export type SeminarList = z.output<typeof listSchema>;
