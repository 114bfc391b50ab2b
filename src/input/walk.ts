import { type Dirent, opendirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { type FailureItem, failureAt, type SourceName } from './item.js';
import { fileError, PageError } from './page-error.js';

/** A file to be read. */
export interface FoundFile extends SourceName {
  readonly kind: 'file';
  /** For the file system: names need not be UTF-8. */
  readonly file: string | Buffer;
}

/**
 * The files of the paths as given; of a folder, all files below it, in the order of the bytes of their paths, links followed,
 * names that begin with a dot left out. Folders are read one by one as the walk comes to them.
 * @param include whether a path relative to the folder is wanted; files given by name always are
 * @param written where the run writes: what lies there is no input
 */
export function* walk(
  paths: readonly string[],
  include: (path: string) => boolean,
  written: readonly string[] = [],
): Generator<FoundFile | FailureItem> {
  for (const typed of paths) {
    const name = basename(resolve(typed));
    let stats: Stats;
    try {
      stats = statSync(typed);
    } catch (error) {
      yield failure({ where: typed, path: name }, fileError(error));
      continue;
    }
    if (stats.isDirectory()) yield* walkFolder(rootOf(typed, name, written), stats, include);
    else yield { kind: 'file', file: typed, where: typed, path: name };
  }
}

function rootOf(typed: string, path: string, written: readonly string[]): Folder {
  const own = written.map((to) => relative(typed, to)).filter((inner) => inner !== '' && !inner.startsWith('..'));
  return { file: typed, where: withoutSlash(typed), path, inner: '', above: foldersAbove(realpathSync(typed)), own };
}

/** What stands beside a file that is written: its manifest, the order of its rows, each of them until it is whole. */
const BESIDE = /^(?:\.manifest\.json|\.order\.tsv)?(?:\.\d+\.tmp)?$/;

const isOwn = ({ inner, own }: Folder): boolean => own.some((path) => inner.startsWith(path) && BESIDE.test(inner.slice(path.length)));

/** "pages/" → "pages"; the root stays what it is. */
function withoutSlash(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [] : [...foldersAbove(above), identity(statSync(above))];
}

/** What tells a folder from others, by whatever path it is reached. */
function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

interface Folder extends SourceName {
  readonly file: string | Buffer;
  /** Path below the folder that was given. */
  readonly inner: string;
  /** The folders that it lies in, as the file system knows them: a link back to one of them is a loop. */
  readonly above: readonly string[];
  /** What the run writes below the folder that was given, by paths such as `inner`. */
  readonly own: readonly string[];
}

function* walkFolder(folder: Folder, stats: Stats, include: (path: string) => boolean): Generator<FoundFile | FailureItem> {
  const self = identity(stats);
  if (folder.above.includes(self)) {
    yield failure(folder, new PageError('directory-loop', 'a symbolic link that leads back to a folder above it; not followed'));
    return;
  }
  let entries: readonly string[];
  try {
    entries = entriesOf(folder.file);
  } catch (error) {
    yield failure(folder, fileError(error));
    return;
  }
  const above = [...folder.above, self];
  for (const entry of entries) {
    const mark = entry.at(-1);
    const child = childOf(folder, mark === FOLDER || mark === OTHER ? entry.slice(0, -1) : entry, above);
    if (folder.own.length > 0 && isOwn(child)) continue;
    if (mark !== FOLDER && !include(child.inner)) continue;
    if (mark === FOLDER || mark === OTHER) yield* walkEntry(child, include);
    else yield fileAt(child);
  }
}

const fileAt = ({ file, where, path }: Folder): FoundFile => ({ kind: 'file', file, where, path });

/** A folder, a link, or what else there is beside files. */
function* walkEntry(child: Folder, include: (path: string) => boolean): Generator<FoundFile | FailureItem> {
  let stats: Stats;
  try {
    stats = statSync(child.file);
  } catch (error) {
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    yield failure(child, gone ? new PageError('missing-file', 'a symbolic link that leads nowhere', { cause: error }) : fileError(error));
    return;
  }
  if (stats.isDirectory()) yield* walkFolder(child, stats, include);
  else if (stats.isFile()) yield fileAt(child);
  else yield failure(child, new PageError('unreadable-file', 'neither a file nor a folder'));
}

/** Ends the name of a folder. */
const FOLDER = '/';
/** Ends the name of a link, and of what else there is: the file system must be asked once more. Names have no such unit, and none sorts lower. */
const OTHER = '\0';

/**
 * Names in a folder, as Latin-1 strings of their bytes, folders and what is no file with their mark; sorted, so that walking in it gives whole
 * paths in the order of their bytes ("a-b/x" before "a/x"). Nothing else is kept of them: a folder may hold a million.
 */
function entriesOf(folder: string | Buffer): string[] {
  const listing = opendirSync(folder, { encoding: 'latin1', bufferSize: 256 });
  const names: string[] = [];
  try {
    for (let entry = listing.readSync(); entry !== null; entry = listing.readSync()) {
      if (!entry.name.startsWith('.')) names.push(entry.name + markOf(folder, entry));
    }
  } finally {
    listing.closeSync();
  }
  return names.sort((a, b) => (a < b ? -1 : 1));
}

function markOf(folder: string | Buffer, entry: Dirent): string {
  if (entry.isFile()) return '';
  return leadsToFolder(folder, entry) ? FOLDER : OTHER;
}

function leadsToFolder(folder: string | Buffer, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(joined(folder, entry.name)).isDirectory();
  } catch {
    return false; // said when the walk comes to it
  }
}

const ASCII = /^[\0-\x7f]*$/;

function childOf(folder: Folder, name: string, above: Folder['above']): Folder {
  const shown = ASCII.test(name) ? name : Buffer.from(name, 'latin1').toString('utf8');
  return {
    file: joined(folder.file, name),
    where: folder.where === '/' ? `/${shown}` : `${folder.where}/${shown}`,
    path: `${folder.path}/${shown}`,
    inner: folder.inner === '' ? shown : `${folder.inner}/${shown}`,
    above,
    own: folder.own,
  };
}

function joined(folder: string | Buffer, latin1: string): string | Buffer {
  if (typeof folder === 'string' && ASCII.test(latin1)) return `${folder}/${latin1}`;
  return Buffer.concat([Buffer.from(folder as string), Buffer.from(`/${latin1}`, 'latin1')]);
}

function failure({ where, path }: SourceName, error: PageError): FailureItem {
  return failureAt({ where, path: path || where }, error);
}
