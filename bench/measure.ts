/** CPU time of this process in milliseconds, user and system. Wall time tells little on a shared machine. */
export function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

/** The median CPU time of one call in milliseconds, over `rounds` rounds of `calls` calls each, after one round to warm up. */
export function medianCpu(work: () => void, rounds = 7, calls = 5): number {
  const round = (): number =>
    cpu(() => {
      for (let i = 0; i < calls; i++) work();
    }) / calls;
  round();
  const times = Array.from({ length: rounds }, round).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)]!;
}

/** The exponent of a power law through the points: 1 where the cost grows as the size does. Least squares on logarithms. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Whole numbers below `limit` from a fixed seed, so that every run edits the same places. Method: mulberry32. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
