import type { Page } from './page.js';

/** What `read` finds on a page, read once however often it is asked for; only the page asked about last is remembered. */
export function oncePerPage<Rest extends unknown[], T>(read: (page: Page, ...rest: Rest) => T): (page: Page, ...rest: Rest) => T {
  let last: { readonly page: Page; readonly found: T } | null = null;
  return (page, ...rest) => {
    if (last?.page !== page) last = { page, found: read(page, ...rest) };
    return last.found;
  };
}
