import { describe, expect, test } from 'vitest';
import { describeWriteFault } from '../../../src/output/write-fault.ts';

describe('a write fault is said in French', () => {
  test.each([
    ['ENOSPC', 'le disque est plein'],
    ['EDQUOT', 'la place allouée sur ce disque est épuisée'],
    ['EFBIG', 'lever la limite'],
    ['EROFS', 'en lecture seule'],
    ['EACCES', 'le droit d’y écrire manque'],
    ['EPERM', 'le droit d’y écrire manque'],
    ['EBUSY', 'un disque y est monté'],
  ])('%s', (code, sentence) => {
    const told = describeWriteFault(Object.assign(new Error('x'), { code }), '/srv/site') as Error;
    expect(told.message).toContain('Impossible d’écrire dans «\u00A0/srv/site\u00A0»\u00A0: ');
    expect(told.message).toContain(sentence);
  });

  test.each(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'])('%s, with what else can be done', (code) => {
    const told = describeWriteFault({ code }, '/srv', 'attendre') as Error;
    expect(told.message).toMatch(/attendre\.$/);
  });

  test('another fault stays what it is', () => {
    const error = new Error('else');
    expect(describeWriteFault(error, '/srv/site')).toBe(error);
  });
});
