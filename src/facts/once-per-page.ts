import type { Page } from './page.js';

let readers = 0;

/** What `read` finds on a page, read once however often it is asked for: the page remembers it. */
export function oncePerPage<Rest extends unknown[], T extends object>(
  read: (page: Page, ...rest: Rest) => T,
): (page: Page, ...rest: Rest) => T {
  const own = readers;
  readers += 1;
  return (page, ...rest) => {
    page.memory[own] ??= read(page, ...rest);
    return page.memory[own] as T;
  };
}
