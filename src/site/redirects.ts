import type { Proceedings } from '../model/proceedings.ts';
import { listPath, ownPathOf, pathOf } from './paths.ts';
import { filledKinds } from './sections.ts';

/** Where the addresses that the edition once had lead: paths from the root of the site. */
export const listRedirects = (proceedings: Proceedings): { from: string; to: string }[] => [
  ...listMovedLists(proceedings),
  ...proceedings.moved.map(({ from, to }) => ({ from: ownPathOf(from), to: pathOf(to) })),
];

/** A list whose page is not at the name of its kind is asked for there too. */
const listMovedLists = (proceedings: Proceedings): { from: string; to: string }[] =>
  filledKinds(proceedings).flatMap((kind) => {
    const from = `/${kind}/`;
    return listPath(kind) === from ? [] : [{ from, to: listPath(kind) }];
  });

/** The addresses that are no page of the edition: they lead on, or say that a text was withdrawn. */
export const listAddressesOfNoPage = (proceedings: Proceedings): string[] => [
  ...listRedirects(proceedings).map(({ from }) => from),
  ...proceedings.withdrawn.map(ownPathOf),
  ...proceedings.everything.filter((resource) => pathOf(resource) !== ownPathOf(resource)).map(ownPathOf),
];
