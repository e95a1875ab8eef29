// Taking times in turns, so that a busy machine meets all sides alike.

const ROUNDS = 60;
const ROUND_NS = 4e6;

/** The best time of each work in nanoseconds: A B A B …, each round some milliseconds long. */
export async function best(works, rounds = ROUNDS) {
  const names = Object.keys(works);
  const times = {};
  const repeats = {};
  for (const name of names) {
    // Long enough for V8 to have compiled what is to be compiled.
    for (let warm = 0; warm < 5; warm++) times[name] = await each(works[name], 400);
    repeats[name] = Math.max(1, Math.round(ROUND_NS / times[name]));
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name] = Math.min(times[name], await each(works[name], repeats[name]));
  }
  return times;
}

/** A work that gives a promise is awaited; one that does not is not. */
async function each(work, repeats) {
  const promised = work() instanceof Promise;
  const start = process.hrtime.bigint();
  if (promised) for (let turn = 0; turn < repeats; turn++) await work();
  else for (let turn = 0; turn < repeats; turn++) work();
  return Number(process.hrtime.bigint() - start) / repeats;
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** A figure: so many times faster or cheaper than the other side. */
export function ratio(what, against, times, at_least, also = '') {
  return line(what, against, { times, at_least, also });
}

/** A figure of this machine and this run: at most so much. */
export function limit(what, measured, unit, at_most, also = '') {
  return line(what, '', { measured, unit, at_most, also });
}

function line(what, against, figure) {
  return JSON.stringify({ language: 'Node', what, against, ...figure });
}
