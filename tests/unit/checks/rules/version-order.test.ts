import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const withVersions = (...versions: [version: string, date: string][]) => ({
  'seminaire.yaml': `${SOUND_FILES['seminaire.yaml']}versions:\n${versions
    .map(([version, date]) => `  - { version: "${version}", date: ${date}, changements: [Un mot.] }\n`)
    .join('')}`,
});
const messagesFor = (...versions: [string, string][]) =>
  faultsOf(withVersions(...versions)).map(({ message }) => message);

test('the last version first, by number and by date', () => {
  expect(messagesFor(['1.10', '2025-01-02'], ['1.9', '2025-01-01'], ['1', '2024-12-31'])).toEqual([]);
});

test('an older version above is told for its number and its date', () => {
  expect(messagesFor(['1', '2024-01-01'], ['1.1', '2025-01-01'])).toEqual([
    'La version 1.1 suit une version de numéro plus petit (version 1, du 2024-01-01).',
    'La version 1.1 suit une version plus ancienne (version 1, du 2024-01-01).',
  ]);
});

test('a number or a date twice', () => {
  expect(messagesFor(['1.0', '2025-01-01'], ['1', '2024-01-01'])).toEqual([
    'La version 1 a le même numéro que celle d’au-dessus (version 1.0, du 2025-01-01).',
  ]);
  expect(messagesFor(['2', '2025-01-01'], ['1', '2025-01-01'])).toEqual([
    'La version 1 a la même date que celle d’au-dessus (version 2, du 2025-01-01).',
  ]);
});

test('a date that does not exist is told alone', () => {
  expect(messagesFor(['1', '2024-01-01'], ['2', '2025-02-31'])).toEqual(['La date « 2025-02-31 » n’existe pas.']);
});
