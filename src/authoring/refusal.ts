/** A request that cannot be met. Nothing was written. */
export class Refusal extends Error {
  /** In French, one sentence or more for each reason. */
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'Refusal';
    this.reasons = reasons;
  }
}

/** @throws {Refusal} when there is a reason */
export function refuseIf(reasons: readonly (string | undefined)[]): void {
  const real = reasons.filter((reason) => reason !== undefined);
  if (real.length > 0) throw new Refusal(real);
}
