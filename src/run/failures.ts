/** Errors in words for people, with a code for programs. */
import type { Failure } from '../write/index.ts'

const SYSTEM: { readonly [code: string]: string } = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'too many symbolic links',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left',
  EFBIG: 'the file would become larger than is allowed',
  EROFS: 'is on a disk that cannot be written',
  EIO: 'the disk does not answer',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENXIO: 'cannot be opened',
}

/** What went wrong, in one line. */
export function reason(error: NodeJS.ErrnoException): string {
  return SYSTEM[error.code ?? ''] ?? String(error.message).split('\n')[0]
}

export function failureFor(error: unknown): Failure {
  const { code } = error as NodeJS.ErrnoException
  return { code: typeof code === 'string' ? code : 'internal', message: reason(error as Error) }
}
