import { expect, test } from 'vitest';
import { readAddress } from '../../../src/portal/addresses.ts';

test.each([
  ['congres/', { base: 'congres/', isWhole: false }],
  ['congres', { base: 'congres/', isWhole: false }],
  ['./congres', { base: 'congres/', isWhole: false }],
  ['../actes/congres/', { base: '../actes/congres/', isWhole: false }],
  ['2024.actes', { base: '2024.actes/', isWhole: false }],
  ['https://exemple.fr/congres', { base: 'https://exemple.fr/congres/', isWhole: true }],
  ['HTTPS://Exemple.fr', { base: 'https://exemple.fr/', isWhole: true }],
])('« %s » is where a site stands', (written, address) => {
  expect(readAddress(written)).toEqual(address);
});

test.each([
  ['congres/index.html', 'est une page', '«\u00A0congres/\u00A0»'],
  ['https://exemple.fr/congres/index.html', 'est une page', '«\u00A0https://exemple.fr/congres/\u00A0»'],
  ['https://exemple.fr/?q=paix', 'n’est pas l’adresse d’un site', '«\u00A0https://exemple.fr/\u00A0»'],
  ['ftp://exemple.fr/', 'n’est pas une adresse du Web', 'https://'],
  ['www.exemple.fr', 'n’est pas une adresse entière', '«\u00A0https://www.exemple.fr/\u00A0»'],
  ['exemple.fr/congres', 'n’est pas une adresse entière', '«\u00A0https://exemple.fr/congres/\u00A0»'],
  ['C:\\sites\\congres', 'n’est pas une adresse du Web', 'congres/'],
  ['sites\\congres', 'ne mène à rien', 'barres obliques'],
  ['/var/www/congres', 'ne mène à rien', 'congres/'],
  ['https://moi:secret@exemple.fr/', 'n’est pas une adresse', 'sans nom ni mot de passe'],
  ['https://', 'n’est pas une adresse', 'entière'],
  ['./', 'à la place d’un des sites', 'sortie'],
  ['javascript:alert(1)', 'n’est pas une adresse du Web', 'https://'],
])('« %s » is not, and what to write is said', (written, message, hint) => {
  expect(readAddress(written)).toEqual({
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
});
