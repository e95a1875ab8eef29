// The subset match of the conformance data, and the data of an error.

/** Where a value is not as expected; null if it is. */
export function difference(expected, value, path = '') {
  const differs = () => `${path || 'it'}: ${JSON.stringify(expected)} was expected, not ${JSON.stringify(value)}`;
  if (expected === '$any') return value === undefined || value === null ? differs() : null;
  if (expected === null) return value === undefined || value === null ? null : differs();
  if (Array.isArray(expected)) {
    if (!Array.isArray(value) || value.length !== expected.length) return differs();
    return first(expected.map((member, at) => difference(member, value[at], `${path}[${at}]`)));
  }
  if (typeof expected === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return differs();
    return first(Object.entries(expected).map(([name, member]) => difference(member, Object.hasOwn(value, name) ? value[name] : undefined, path ? `${path}.${name}` : name)));
  }
  return Object.is(expected, value) ? null : differs();
}

const first = (found) => found.find((text) => text !== null) ?? null;

/** What a call came to: its body and file, or the error's data. */
export async function outcome(run) {
  try {
    const result = await run();
    if (result === null || typeof result !== 'object' || !Buffer.isBuffer(result.blob)) return { gives: result, file: null };
    const { blob, ...gives } = result;
    return { gives, file: blob };
  } catch (error) {
    const { kind, advice, op, field, text, code, request_id, authentic, problems, reply } = error;
    if (kind === undefined) throw error;
    return { fails: { kind, advice, op, field, text, code, message: error.wechat_message, request_id, authentic, problems, reply } };
  }
}

/** Where an outcome is not what a case or a step says; null if it is. */
export function judged(expected, came) {
  if ('fails' in expected) return came.fails ? difference(expected.fails, came.fails) : 'it should have failed';
  if (came.fails) return `it failed: ${JSON.stringify(came.fails)}`;
  const file = 'file' in expected ? Buffer.from(expected.file) : 'file_base64' in expected ? Buffer.from(expected.file_base64, 'base64') : null;
  if (file && !came.file?.equals(file)) return `the file is another one: ${came.file}`;
  return 'gives' in expected ? difference(expected.gives, came.gives) : null;
}

/** Changes of what is expected, each of which must be found: a loop that cannot fail is worthless. */
export function* spoiled(expected) {
  for (const name of ['gives', 'fails', 'file', 'file_base64']) {
    if (name in expected) {
      const changed = spoil(expected[name]);
      if (changed !== undefined) yield { ...expected, [name]: changed };
    }
  }
  if ('fails' in expected) {
    const { fails, ...rest } = expected;
    yield rest;
  } else {
    yield { ...expected, fails: {} };
  }
}

/** The value with its first leaf changed; undefined if it has none. */
function spoil(value) {
  if (value === '$any') return 'x';
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return 'x';
  for (const [name, member] of Object.entries(value)) {
    const changed = spoil(member);
    if (changed === undefined) continue;
    const copy = Array.isArray(value) ? [...value] : { ...value };
    copy[name] = changed;
    return copy;
  }
  return undefined;
}
