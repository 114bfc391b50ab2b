// What is declared once stays constant in the bundles. V8 puts a module's constants into the code that it compiles, but
// neither function declarations nor the `var X = class` of bundlers, which could be written again: measured, 2 to 4 % of a page's time.
import { Visitor } from 'rolldown/utils';

/** A plugin of rolldown: functions and classes of a file's top level become `const`, functions first of all, as they are hoisted. */
export const constants = {
  name: 'constants',
  renderChunk(code) {
    const program = this.parse(code);
    const { body } = program;
    const written = namesWritten(program);
    const isConstant = ({ id }) => id.type === 'Identifier' && !written.has(id.name);
    const first = body.find(({ type, directive }) => type !== 'ImportDeclaration' && typeof directive !== 'string')?.start ?? 0;
    const functions = body.filter((node) => node.type === 'FunctionDeclaration' && isConstant(node));
    const classes = body.filter(
      ({ type, kind, declarations }) =>
        type === 'VariableDeclaration' &&
        kind === 'var' &&
        declarations.every((one) => one.init?.type === 'ClassExpression' && isConstant(one)),
    );
    const edits = [
      { start: first, end: first, text: functions.map(({ id, start, end }) => `const ${id.name} = ${code.slice(start, end)};\n`).join('') },
      ...functions.map(({ start, end }) => ({ start, end, text: '' })),
      ...classes.map(({ start }) => ({ start, end: start + 'var'.length, text: 'const' })),
    ];
    return edited(code, edits);
  },
};

/** The names that anything but their declaration writes to. */
function namesWritten(program) {
  const names = new Set();
  const note = (target) => {
    if (target === null || typeof target !== 'object') return;
    if (target.type === 'Identifier') names.add(target.name);
    else for (const part of Object.values(target)) note(part); // patterns; names of `a.b` too, which does no harm
  };
  const left = (node) => note(node.left);
  const visitor = {
    AssignmentExpression: left,
    ForInStatement: left,
    ForOfStatement: left,
    UpdateExpression: (node) => note(node.argument),
  };
  new Visitor(visitor).visit(program);
  return names;
}

/** @param edits that do not overlap */
function edited(code, edits) {
  let text = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at);
}
