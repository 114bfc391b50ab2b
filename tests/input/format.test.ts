import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/input/format.js';

describe('text or HTML', () => {
  it.each([
    '<!DOCTYPE html>\n<p>',
    '  <html lang="fr">',
    '<!-- saved --><html>',
    '<div>soup',
    '<?xml version="1.0"?><html>',
    'Aid <b>now</b> <p>a</p><p>b</p></div>',
  ])('HTML: %s', (text) => expect(formatOf(text)).toBe('html'));
  it.each(['-\nMenu\n', 'class="link" href=\n"_blank" title="">', '<iom@iom.int> wrote', '« a < b »', 'Names <span>once</span>'])(
    'text: %s',
    (text) => expect(formatOf(text)).toBe('text'),
  );
});
