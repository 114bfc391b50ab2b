import { furnitureOf } from './furniture.js';
import type { HostSample, Profile } from './profile.js';
import { readSample, type Sample } from './sample.js';

/** A line that is known to be a site's. */
export interface KnownLine {
  /** Pages of the sample that have it. */
  readonly pages: number;
  /** Bits of `Zone`: where it is furniture. */
  readonly zones: number;
}

/** What is known of a host. */
export interface KnownHost {
  /** Pages of the sample. */
  readonly pages: number;
  /** Whether more pages were read than the sample holds. */
  readonly sampled: boolean;
  /** By key, or frame. */
  readonly lines: ReadonlyMap<string, KnownLine>;
}

/** A profile made ready for use: plain data, so that it can be handed to workers. By host; under "" the pages whose host is not known. */
export interface Boilerplate {
  readonly hosts: ReadonlyMap<string, KnownHost>;
}

/** Settles what the pages of a profile share, host by host. */
export function boilerplateOf({ hosts }: Profile): Boilerplate {
  return { hosts: new Map(hosts.map((host) => [host.host ?? '', knownOf(host)])) };
}

function knownOf(host: HostSample): KnownHost {
  const sample = readSample(host);
  const pages = sample.weights.reduce((sum, weight) => sum + weight, 0);
  const lines = new Map<string, KnownLine>();
  for (const [line, zones] of furnitureOf(sample).entries()) {
    if (zones !== 0) lines.set(sample.keys[line], { pages: pagesWith(line, sample), zones });
  }
  return { pages, sampled: pages < host.pages, lines };
}

const pagesWith = (line: number, { pagesOf, weights }: Sample): number => pagesOf[line].reduce((sum, page) => sum + weights[page], 0);
