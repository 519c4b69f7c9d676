import type { Proceedings } from '../model/proceedings.ts';
import { ownPathOf, pathOf } from './paths.ts';

/** Where the addresses that the edition once had lead: paths from the root of the site. */
export const listRedirects = ({ moved }: Proceedings): { from: string; to: string }[] =>
  moved.map(({ from, to }) => ({ from: ownPathOf(from), to: pathOf(to) }));

/** The addresses that are no page of the edition: they lead on, or say that a text was withdrawn. */
export const listAddressesOfNoPage = ({ moved, withdrawn, everything }: Proceedings): string[] => [
  ...moved.map(({ from }) => ownPathOf(from)),
  ...withdrawn.map(ownPathOf),
  ...everything.filter((resource) => pathOf(resource) !== ownPathOf(resource)).map(ownPathOf),
];
