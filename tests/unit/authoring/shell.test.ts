import { expect, test } from 'vitest';
import { describeCommands } from '../../../src/authoring/shell.ts';

const commandsFor = (folder: string) => [
  { line: 'npm run check', purpose: 'les fautes', variables: { CONTENT_DIR: folder } },
  { line: 'npm run build', purpose: 'le site', variables: { CONTENT_DIR: folder, OUT_DIR: 'site' } },
];

test.each([
  ['../neuf', 'CONTENT_DIR=../neuf'],
  ['mon séminaire', "CONTENT_DIR='mon séminaire'"],
  ["l'eau", `CONTENT_DIR='l'\\''eau'`],
  ['~/neuf', "CONTENT_DIR='~/neuf'"],
])('in the shells of macOS and Linux: %s', (folder, setting) => {
  expect(describeCommands(commandsFor(folder), 'linux')).toEqual([
    `${setting} npm run check  # les fautes`,
    `${setting} OUT_DIR=site npm run build  # le site`,
  ]);
});

test.each([
  ['..\\neuf', "'..\\neuf'"],
  ['mon séminaire', "'mon séminaire'"],
  ["l'eau, l’air", "'l''eau, l’’air'"],
])('in PowerShell: %s', (folder, value) => {
  expect(describeCommands(commandsFor(folder), 'win32')).toEqual([
    `$env:CONTENT_DIR = ${value}; $env:OUT_DIR = 'site'  # d’abord, dans PowerShell`,
    'npm.cmd run check  # les fautes',
    'npm.cmd run build  # le site',
  ]);
});

test.each([
  ['linux', 'npm run dev  # l’aperçu'],
  ['win32', 'npm.cmd run dev  # l’aperçu'],
])('nothing is set for nothing: %s', (platform, line) => {
  expect(describeCommands([{ line: 'npm run dev', purpose: 'l’aperçu', variables: {} }], platform)).toEqual([line]);
});
