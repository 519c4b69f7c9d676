import { searchText } from '../../words/index.ts';
import { OutdatedPage } from '../fetch-code.ts';
import { NoIndexHere } from './open-carried.ts';

/** The words for a search that failed. */
export function describeFailure(error: unknown, failed = searchText.failed): string {
  if (error instanceof NoIndexHere) return error.message;
  return error instanceof OutdatedPage ? searchText.outdated : failed;
}
