import { whenBuilt } from './build-site-once.ts';

// Before the tests of a file that look at the site of their project.
await whenBuilt({});
