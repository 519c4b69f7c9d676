// Loaded first in a program that a script starts (`run-astro.ts`): it ends when the script does, however that is, instead
// of going on alone in folders that the next one will use.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
