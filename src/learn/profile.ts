import { z } from 'zod';
import { fieldPath } from '../model/field-path.js';

/** The profile's own version: raised when keys or shape change, since an older profile then says nothing. */
export const PROFILE_VERSION = 1;

const count = z.int().min(1);

const samplePage = z.strictObject({
  /** Pages that were read and have exactly these lines. */
  pages: count,
  /** Their lines from top to bottom, as places in the list of lines of the host. */
  lines: z.array(z.int().min(0)),
});

const hostSample = z.strictObject({
  /** `iom.int`, without "www."; null: pages whose address is not known. */
  host: z.string().min(1).nullable(),
  /** Pages read of this host. */
  pages: count,
  /** Each line that the sampled pages have, with the number of these pages, in the order of the line's units. */
  lines: z.array(z.tuple([z.string().min(1), count])),
  sample: z.array(samplePage),
});

/** What `iomx learn` writes: for each host a sample of its pages, reduced to the keys of their lines. */
const profileSchema = z
  .strictObject({
    kind: z.literal('iomx-profile'),
    version: z.literal(PROFILE_VERSION),
    /** Most pages that are kept of a host. */
    sample: count,
    hosts: z.array(hostSample),
  })
  .meta({ title: 'iomx profile' });
export type Profile = z.infer<typeof profileSchema>;
export type HostSample = z.infer<typeof hostSample>;

/** JSON Schema (draft 2020-12) of a profile. */
export const profileJsonSchema = (): object => z.toJSONSchema(profileSchema);

/** A profile that cannot be used; the message is one line for the user. */
export class ProfileError extends Error {
  static {
    ProfileError.prototype.name = 'ProfileError';
  }
}

/**
 * Reads a profile. @throws ProfileError where it is no JSON, not of this version, or does not fit the schema or itself.
 */
export function parseProfile(json: string): Profile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ProfileError('it is no JSON', { cause: error });
  }
  if (typeof value !== 'object' || value === null || (value as { kind?: unknown }).kind !== 'iomx-profile')
    throw new ProfileError('it is no profile of iomx learn');
  const { version } = value as { version?: unknown };
  if (version !== PROFILE_VERSION)
    throw new ProfileError(`it is of version ${JSON.stringify(version)}, and this iomx reads ${PROFILE_VERSION}: learn it again`);
  const result = profileSchema.safeParse(value);
  if (!result.success) {
    const [{ path, message }] = result.error.issues;
    throw new ProfileError(`${fieldPath(path)}: ${message}`);
  }
  const fault = faultOf(result.data);
  if (fault !== null) throw new ProfileError(fault);
  return result.data;
}

/** What the shapes cannot say: places exist, counts are those of the pages. */
function faultOf({ hosts }: Profile): string | null {
  for (const [h, { lines, sample }] of hosts.entries()) {
    const counts = new Array<number>(lines.length).fill(0);
    for (const [p, page] of sample.entries()) {
      for (const line of new Set(page.lines)) {
        if (line >= lines.length) return `hosts[${h}].sample[${p}]: there is no line ${line}`;
        counts[line] += page.pages;
      }
    }
    const wrong = counts.findIndex((found, i) => found !== lines[i][1]);
    if (wrong >= 0) return `hosts[${h}].lines[${wrong}]: it is on ${counts[wrong]} of the sampled pages, not on ${lines[wrong][1]}`;
  }
  return null;
}

/** A profile as it is written: one host a line, always the same bytes for the same profile. */
export function profileText({ kind, version, sample, hosts }: Profile): string {
  const head = `{"kind":${JSON.stringify(kind)},"version":${version},"sample":${sample},"hosts":[`;
  return `${head}${hosts.map((host) => `\n${hostText(host)}`).join(',')}\n]}\n`;
}

const hostText = ({ host, pages, lines, sample }: HostSample): string =>
  JSON.stringify({ host, pages, lines, sample: sample.map((page) => ({ pages: page.pages, lines: page.lines })) });
