import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk'

/** Colours for a stream, or none: `--no-color` and NO_COLOR (any value but empty) rule, then FORCE_COLOR, then the terminal. */
export function colours(stream: 'stdout' | 'stderr', off: boolean): ChalkInstance {
  const support = stream === 'stdout' ? supportsColor : supportsColorStderr
  return new Chalk({ level: off || process.env.NO_COLOR ? 0 : support ? support.level : 0 })
}

/** What went wrong, in words for people; system errors by their code. */
export function reason(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'no such file or folder'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EISDIR':
      return 'is a folder'
    case 'ENOTDIR':
      return 'a part of the path is not a folder'
    case 'ELOOP':
      return 'too many symbolic links'
    case 'ENOSPC':
      return 'no space left'
    case 'EMFILE':
    case 'ENFILE':
      return 'too many open files'
    default:
      return error.message.split('\n')[0]
  }
}
