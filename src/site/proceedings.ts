import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import { buildProceedings } from '../model/proceedings.ts';
import type { Entry, Page } from '../model/entities.ts';
import { KINDS, type ContentFile, type Kind, type SeminarData } from '../schema/index.ts';

const files = (await Promise.all(KINDS.map(readCollection))).flat();
const [seminar] = await getCollection('seminaire' as CollectionKey);

/** The proceedings, built once from Astro's collections. */
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
