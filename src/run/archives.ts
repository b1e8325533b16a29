/** Releases in archives, read as they come: `.zip`, `.tar`, `.tar.gz`, and mail folders in mbox format. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract as untar } from 'tar-stream'
import yauzl from 'yauzl'
import { MAX_BYTES, ReadError } from '../read/limits.ts'
import { type Entry, type Input, isRelease } from './entries.ts'
import { linesOf } from './lines.ts'
import { below, extensionOf, system } from './names.ts'

/** The members of an archive in its own order; what is no release is passed over. */
export async function* members(archive: Input, extension: string): AsyncGenerator<Entry> {
  if (extension === '.zip') yield* unzip(archive)
  else if (extension === '.mbox') yield* messages(archive)
  else yield* untarred(archive, extension !== '.tar')
}

/** A member's place, shown and as a name of a result; it cannot leave the archive. */
function placed(archive: Input, name: string): { path: string; relative: string } {
  const inside = below(name, true)
  return { path: `${archive.path}/${inside}`, relative: `${archive.relative}/${inside}` }
}

const isHidden = (name: string) => /(?:^|\/)(?:\.|__MACOSX\/)/.test(below(name, true))

async function* unzip(archive: Input): AsyncGenerator<Entry> {
  const zip = await yauzl.openPromise(system(archive.file!) as unknown as string, {
    lazyEntries: true,
    decodeStrings: true,
  })
  try {
    for await (const entry of zip.eachEntry()) {
      const place = placed(archive, entry.fileName)
      if (entry.fileName.endsWith('/') || isHidden(entry.fileName)) continue
      if (!isRelease(place.path)) {
        yield { path: place.path, passed: extensionOf(place.path) || 'no extension' }
        continue
      }
      try {
        if (entry.isEncrypted()) throw new ReadError('encrypted', 'is encrypted')
        const content = await gather(await zip.openReadStreamPromise(entry))
        yield { ...place, content, size: content.length, time: archive.time }
      } catch (error) {
        yield { ...place, error: asDamage(error) }
      }
    }
  } catch (error) {
    throw asDamage(error)
  } finally {
    zip.close()
  }
}

async function* untarred(archive: Input, packed: boolean): AsyncGenerator<Entry> {
  const entries = untar()
  const file = createReadStream(system(archive.file!))
  const source = packed ? file.pipe(createGunzip()) : file
  for (const stream of new Set<Readable>([file, source])) stream.on('error', (error) => entries.destroy(error))
  source.pipe(entries)
  try {
    for await (const entry of entries) {
      const { name, type } = entry.header
      const place = placed(archive, name)
      if (type === 'directory' || isHidden(name)) entry.resume()
      else if (type !== 'file' && type !== 'contiguous-file') {
        entry.resume()
        yield { path: place.path, passed: `is ${type === 'symlink' || type === 'link' ? 'a link' : 'no file'}` }
      } else if (!isRelease(place.path)) {
        entry.resume()
        yield { path: place.path, passed: extensionOf(place.path) || 'no extension' }
      } else if ((entry.header.size ?? 0) > MAX_BYTES) {
        entry.resume()
        yield { ...place, error: tooLarge() }
      } else {
        const content = await gather(entry as unknown as Readable)
        yield { ...place, content, size: content.length, time: archive.time }
      }
    }
  } catch (error) {
    throw asDamage(error)
  } finally {
    file.destroy()
  }
}

/** The messages of a mail folder: each begins with a line `From …` after an empty one; `>From` stands for `From`. */
async function* messages(archive: Input): AsyncGenerator<Entry> {
  let lines: Buffer[] = []
  let size = 0
  let count = 0
  let blank = true
  let inside = false
  const message = (): Entry => {
    const name = `${String(++count).padStart(6, '0')}.eml`
    const place = { path: `${archive.path}/${name}`, relative: `${archive.relative}/${name}` }
    const content = Buffer.concat(lines)
    const whole = size
    lines = []
    size = 0
    return whole > MAX_BYTES
      ? { ...place, error: tooLarge() }
      : { ...place, content, size: content.length, time: archive.time }
  }
  for await (const line of linesOf(createReadStream(system(archive.file!)))) {
    const head = line.subarray(0, 16).toString('latin1')
    if (blank && head.startsWith('From ')) {
      if (inside) yield message()
      inside = true
    } else if (inside) {
      const quoted = /^>+From /.test(head)
      size += line.length
      if (size <= MAX_BYTES) lines.push(quoted ? line.subarray(1) : line)
    } else if (!blank || line.length > 2) {
      throw new ReadError('damaged', 'is no mail folder: it does not begin with "From "')
    }
    blank = line.length <= 2 && /^\r?\n?$/.test(line.toString('latin1'))
  }
  if (inside) yield message()
}

async function gather(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () => new ReadError('too-large', `is larger than ${MAX_BYTES / 2 ** 20} MiB`)

/** What a library says of a broken archive, in one line; errors of the system and our own stay. */
function asDamage(error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof ReadError || /^E[A-Z]+$/.test(code ?? '')) return error as Error
  return new ReadError('damaged', `is damaged: ${message.split('\n')[0]}`)
}
