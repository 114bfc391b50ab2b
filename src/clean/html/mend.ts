import { type AnyNode, type ElementNode, isElement, isText } from './dom.js';
import { blockElements, headElements, headings } from './vocabulary.js';

type Open = { -readonly [K in keyof ElementNode]: ElementNode[K] };

/** Puts right, as browsers do, what authors left open: a `<head>` that the page's body stands in, a heading that runs on over paragraphs. */
export function mendTree(root: ElementNode, source: string): void {
  const waiting: ElementNode[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at.name === 'head' && holdsPage(at)) (at as Open).name = 'div';
    if (at.children.some((child) => isElement(child) && headings.has(child.name))) closeHeadings(at, source);
    for (const child of at.children) if (isElement(child) && child.children.length > 0) waiting.push(child);
  }
}

/** Whether something stands in the head that only a body can hold. */
function holdsPage({ children }: ElementNode): boolean {
  return children.some((child) => (isElement(child) ? !headElements.has(child.name) : isText(child) && child.data.trim() !== ''));
}

/** A heading without its end tag ends where the first block in it begins: `<h1>Title</h2><p>Text`. */
function closeHeadings(parent: ElementNode, source: string): void {
  const children: AnyNode[] = [];
  for (const child of parent.children) {
    children.push(child);
    if (!isElement(child) || !headings.has(child.name) || isClosed(child, source)) continue;
    const from = child.children.findIndex((inner) => isElement(inner) && blockElements.has(inner.name));
    if (from <= 0) continue;
    const rest = child.children.slice(from);
    for (const node of rest) (node as { parent: ElementNode | null }).parent = parent;
    const first = rest[0] as ElementNode;
    Object.assign(child as Open, { children: child.children.slice(0, from), endIndex: first.startIndex - 1 });
    children.push(...rest);
  }
  (parent as Open).children = children;
}

/** Whether an element has its end tag. */
export function isClosed({ name, endIndex }: ElementNode, source: string): boolean {
  const at = source.lastIndexOf('<', endIndex);
  return source.startsWith('</', at) && source.slice(at + 2, at + 2 + name.length).toLowerCase() === name;
}
