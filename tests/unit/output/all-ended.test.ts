import { expect, test } from 'vitest';
import { allEnded } from '../../../src/output/all-ended.ts';

test('works that go on side by side give what each makes', async () => {
  expect(await allEnded([Promise.resolve(1), Promise.resolve('b')])).toEqual([1, 'b']);
});

test('where one fails, the others have ended before it is told', async () => {
  const ended: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const slow = promise.then(() => void ended.push('slow'));
  const failed = allEnded([Promise.reject(new Error('full')), slow]).catch((error: Error) => ended.push(error.message));
  setImmediate(resolve, undefined);
  await failed;
  expect(ended).toEqual(['slow', 'full']);
});
