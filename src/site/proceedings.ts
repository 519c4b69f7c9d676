import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import { buildProceedings } from '../model/proceedings.ts';
import type { Entry, Page } from '../model/entities.ts';
import type { ContentFile, Kind, SeminarData } from '../schema/index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { listFilledKinds } from '../source/read-content.ts';

// Astro warns of an empty collection when it is asked for one.
const files = (await Promise.all(listFilledKinds(contentDirectory()).map(readCollection))).flat();
const [seminar] = await getCollection('seminaire' as CollectionKey);

/** The proceedings, built once from Astro's collections; in `astro dev`, again after each change of the content. */
export const proceedings = buildProceedings(files, seminar!.data as SeminarData);

/** The body of an entry or page as a component. */
export async function renderBody(resource: Entry | Page) {
  const entry = await getEntry(resource.kind as CollectionKey, resource.slug);
  return (await render(entry!)).Content;
}

async function readCollection(kind: Kind): Promise<ContentFile[]> {
  const entries = await getCollection(kind as CollectionKey);
  return entries.map(({ id, data, body }) => ({ kind, slug: id, data, body: body ?? '' }) as ContentFile);
}
