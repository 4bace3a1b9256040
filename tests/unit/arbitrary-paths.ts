import fc, { type Arbitrary } from 'fast-check';
import { type Collection, collections } from '../../src/collections.ts';

/** An id as authors may give one; also such as programs have for themselves. */
export const arbitraryId: Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  fc.constantFrom('constructor', 'tostring', '0', '2022-06-17', 'a'),
);

/** The name of a sub-folder, with signs that addresses and Markdown have for themselves. */
const folder = fc
  .string({
    unit: fc.constantFrom(...Array.from('ab2é中 #%?&()[]<>"\'*`~:;+=,.!|^$@{}-_')),
    minLength: 1,
    maxLength: 6,
  })
  .filter((name) => !/^[_.]|^\s|\s$/.test(name));

/** The path of an entry's file, from the content folder on. */
export interface GeneratedFile {
  collection: Collection;
  id: string;
  path: string;
}

export const arbitraryFile: Arbitrary<GeneratedFile> = fc
  .tuple(fc.constantFrom(...collections), fc.array(folder, { maxLength: 3 }), arbitraryId)
  .map(([collection, folders, id]) => ({ collection, id, path: [collection, ...folders, `${id}.md`].join('/') }));
