/** Variables of a test runner, of which Astro would believe that they say what it is to say itself in `import.meta.env`. */
const OF_OTHERS = ['DEV', 'PROD', 'MODE', 'SSR'];

/**
 * How the bundler's allocator (mimalloc) holds memory: what it uses alone, given back at once. It would otherwise keep a quarter
 * of a gigabyte for the whole of a build, most of it never used.
 */
const SPARING = { MIMALLOC_ARENA_EAGER_COMMIT: '0', MIMALLOC_PURGE_DELAY: '0' };

/**
 * Sets what Astro and its tools read in the environment when they are loaded: to be called before.
 * @param mode of what code pages are made, whatever the shell says
 */
export function prepareForAstro(mode: 'development' | 'production'): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  process.env['NODE_ENV'] = mode;
  Object.assign(process.env, SPARING);
  for (const name of OF_OTHERS) Reflect.deleteProperty(process.env, name);
}
