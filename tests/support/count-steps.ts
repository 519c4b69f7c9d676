import { Session } from 'node:inspector/promises';

/**
 * How many times each function of the project runs, or the block of it that runs most, while something is done: what grows
 * with the square of its length shows in a few hundred lines, however busy the machine.
 */
export async function countSteps(run: () => unknown): Promise<{ where: string; count: number }[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result
    .filter(({ url }) => /(?<!node_modules.*)\/src\//.test(url))
    .flatMap(({ url, functions }) =>
      functions.map(({ functionName, ranges }) => ({
        where: `${url.replace(/^.*\/src\//, '')} ${functionName}:${ranges[0]!.startOffset}`,
        count: Math.max(...ranges.map(({ count }) => count)),
      })),
    );
}
