import { type ElementNode, isElement } from './dom.js';

/** A cell with more text is a column of a layout. */
const LONGEST_CELL = 220;

/** Whether a table holds data, in rows of short cells; else it only lays out the page, as sites did before 2005. */
export function isDataTable(table: ElementNode): boolean {
  const rows = rowsOf(table);
  if (rows.length < 2) return false;
  let several = 0;
  for (const row of rows) {
    const cells = row.children.filter((child): child is ElementNode => isElement(child) && (child.name === 'td' || child.name === 'th'));
    if (cells.some((cell) => (cell.measure?.text ?? 0) > LONGEST_CELL || holds(cell, 'table'))) return false;
    if (cells.length > 1) several += 1;
  }
  return several > 1 || holds(table, 'th');
}

function rowsOf(element: ElementNode): ElementNode[] {
  return element.children.flatMap((child) => {
    if (!isElement(child) || child.name === 'td' || child.name === 'th') return [];
    return child.name === 'tr' ? [child] : rowsOf(child);
  });
}

function holds(element: ElementNode, name: string): boolean {
  return element.children.some((child) => isElement(child) && (child.name === name || holds(child, name)));
}
