/** Variables of a test runner, of which Astro would believe that they say what it is to say itself in `import.meta.env`. */
const OF_OTHERS = ['DEV', 'PROD', 'MODE', 'SSR'];

/**
 * Sets what Astro and its tools read in the environment when they are loaded: to be called before.
 * @param mode of what code pages are made, whatever the shell says
 */
export function prepareForAstro(mode: 'development' | 'production'): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  process.env['NODE_ENV'] = mode;
  for (const name of OF_OTHERS) Reflect.deleteProperty(process.env, name);
}
