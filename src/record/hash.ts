import { hash } from 'node:crypto';

/** SHA-256 of a document's bytes in hex; of a string, of its UTF-8. */
export function sha256Of(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** The identity of a page: the same bytes give the same id. */
export function idOf(sha256: string): string {
  return sha256.slice(0, 16);
}
