import { hash } from 'node:crypto';

/** 48 bits of SHA-256 in eight letters: among a million lines two meet with a chance of one in 500. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 8);
}

/** 96 bits: what tells pages apart, and their order in a sample. */
export function pageHash(keys: readonly string[]): string {
  return hash('sha256', keys.join('\n'), 'hex').slice(0, 24);
}
