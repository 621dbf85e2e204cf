/** What a system says when a folder cannot be written, and what that means; none of it passes by itself. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and run it again: what is there is kept',
  EDQUOT: 'there is no room left for this user. Make room and run it again: what is there is kept',
  EROFS: 'it may not be written there: the file system is read-only',
  EACCES: 'it may not be written there by this user',
  EPERM: 'it may not be written there by this user',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'it is a file',
  EIO: 'the disk fails',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** In words why a file cannot be written, to stand behind a colon; `undefined` for an error that is not about the disk. */
export function diskFault(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
}
