import { searchText } from '../../site/search-text.ts';
import { OutdatedPage } from '../open-published.ts';
import { NoIndexHere } from './open-carried.ts';

/** What is said of a search that failed. */
export function describeFailure(error: unknown, failed = searchText.failed): string {
  if (error instanceof NoIndexHere) return error.message;
  return error instanceof OutdatedPage ? searchText.outdated : failed;
}
