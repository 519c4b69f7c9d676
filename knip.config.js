export default {
  project: ['src/**/*.{ts,astro}', 'scripts/**', 'tests/**/*.ts', '*.{js,mjs,ts}'],
  entry: ['scripts/*.ts', 'src/pages/**/*.astro', 'src/portal/pages/*.astro'],
  ignoreDependencies: [
    // `astro check` asks for it by name.
    '@astrojs/check',
    // Files of theirs are read, not modules: scripts/fonts.ts, scripts/world-map.ts, src/book/typst.
    '@expo-google-fonts/scheherazade-new',
    '@expo-google-fonts/spectral',

    'world-atlas',
  ],
};
