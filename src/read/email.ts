/** Messages as mail programs save them (.eml): the body that a reader sees, the subject as title, the day of sending. */

import PostalMime, { type Email } from 'postal-mime'
import type { Metadata } from '../document/types.ts'
import { LABEL } from '../lexicon/labels.ts'
import { pattern } from '../text/pattern.ts'
import { dayInHeader, dayWritten } from './days.ts'
import { decode } from './decode.ts'
import { renderFragment } from './html/index.ts'
import { ReadError } from './limits.ts'
import type { Rendering } from './types.ts'
import { latin1, toWindows1252, withoutC1 } from './windows1252.ts'

type Read = (bytes: Uint8Array, options: { path: string | null }) => Promise<Rendering>

/** A body that says no more than that something is attached has fewer characters than this. */
const COVER_NOTE = 600

/**
 * @param read reads an attachment: a release that is attached to a short note is the one that counts
 * @throws {ReadError} `damaged` or `empty`
 */
export async function renderMessage(bytes: Uint8Array, read: Read): Promise<Rendering> {
  const body = await bodyOf(bytes)
  const attached = await attachedTo(body, read)
  if (attached) return attached
  const forwarded = forwardedIn(body.text)
  const subject = forwarded.subject ?? body.email.subject
  const date = forwarded.date ?? dayInHeader(body.email.headers.find((header) => header.key === 'date')?.value)
  const title = subject && titleIn(subject)
  const metadata: Metadata = { ...body.metadata, ...(title ? { title } : {}), ...(date ? { date } : {}) }
  return { ...body, text: forwarded.text, metadata }
}

async function bodyOf(bytes: Uint8Array): Promise<Rendering & { email: Email }> {
  let email = await parse(bytes)
  let encoding = charsetOf(bytes)
  let warnings: Rendering['warnings'] = []
  const wrong = (content: string | undefined) => content?.includes('\ufffd')
  if (wrong(email.text) || wrong(email.html)) {
    // The charset in the header is wrong. Windows-1252 has a character for every byte, so that the bytes can be had back.
    email = await parse(Buffer.from(latin1(bytes).replace(CHARSET, '$1windows-1252'), 'latin1'))
    const again = async (content: string) => {
      const decoded = await decode(toWindows1252(content))
      encoding = decoded.encoding
      warnings = [
        { code: 'wrong-charset', message: `the message is in ${encoding}, not in the charset that its header names` },
      ]
      return decoded.text
    }
    if (email.text) email.text = await again(email.text)
    if (email.html) email.html = await again(email.html)
  }
  const plain = email.text?.replace(/\r\n?/g, '\n').trim() ?? ''
  const rendered = email.html ? renderFragment(email.html) : null
  // Many programs send a plain part that says no more than that there is an HTML part.
  const useHtml = rendered && (!plain || plain.length < rendered.length / 2)
  const text = useHtml ? rendered : `${plain}\n`
  if (!text.trim() && !releasesIn(email).length) throw new ReadError('empty', 'is a message without text')
  return { text, metadata: {}, encoding, warnings, email }
}

/** Attachments of the kinds that are read, other than the parts of the message itself. */
const releasesIn = ({ attachments }: Email) =>
  attachments.filter(
    ({ filename, mimeType, disposition, content }) =>
      disposition !== 'inline' &&
      typeof content !== 'string' &&
      /\.(?:pdf|docx|html?|txt|md|eml)$/i.test(filename ?? (mimeType === 'message/rfc822' ? '.eml' : '')),
  )

/** The release that is attached to a short note, read; where the message is a release itself, what is attached is told of. */
async function attachedTo(body: Rendering & { email: Email }, read: Read): Promise<Rendering | null> {
  const releases = releasesIn(body.email)
  if (!releases.length) return null
  const names = releases.map(({ filename }) => filename ?? 'a message').join(', ')
  if (body.text.trim().length < COVER_NOTE) {
    for (const { filename, content } of releases) {
      const rendering = await read(new Uint8Array(content as ArrayBuffer), { path: filename ?? 'attached.eml' }).catch(
        () => null,
      )
      if (!rendering || rendering.text.trim().length <= body.text.trim().length) continue
      const date = dayInHeader(body.email.headers.find((header) => header.key === 'date')?.value)
      return {
        ...rendering,
        metadata: { ...(date ? { date } : {}), ...rendering.metadata },
        warnings: [
          ...(rendering.warnings ?? []),
          {
            code: 'attachment-read',
            message: `the message only brings ${filename ?? 'a message'}, which was read in its place`,
          },
        ],
      }
    }
  }
  if (!body.text.trim()) throw new ReadError('empty', 'is a message without text')
  body.warnings = [
    ...(body.warnings ?? []),
    { code: 'attachment-not-read', message: `what is attached was not read: ${names}` },
  ]
  return null
}

const CHARSET = /(charset\s{0,3}=\s{0,3}"?)([\w.:-]{1,40})/gi

/** The first charset that the message names, by its WHATWG name. */
function charsetOf(bytes: Uint8Array): string {
  const named = new RegExp(CHARSET.source, 'i').exec(latin1(bytes.subarray(0, 65536)))?.[2]
  try {
    return new TextDecoder(named ?? 'utf-8').encoding
  } catch {
    return 'windows-1252'
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    const email = await PostalMime.parse(bytes)
    for (const part of ['subject', 'text', 'html'] as const) if (email[part]) email[part] = withoutC1(email[part])
    return email
  } catch (error) {
    throw new ReadError('damaged', `is no message that can be read (${(error as Error).message})`)
  }
}

const LABELS = new RegExp(`^(?:${LABEL}\\s?(?:[:|–—-]\\s*|$))+`, 'i')

/** A subject without what mail programs and senders put before the title of a release. */
function titleIn(subject: string): string | undefined {
  const title = subject
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:re|fwd?|aw|wg|tr)\s?:\s*|\[[^\]]{1,40}\]\s*)+/i, '')
    .replace(LABELS, '')
    .trim()
  return title.length > 8 ? title : undefined
}

interface Forwarded {
  text: string
  subject?: string
  date?: string
}

/** The header block that programs write above a message that they forward. */
const FORWARDED = pattern('i')`
  ^[^\n]{0,200}(?:\n[^\n]{0,200}){0,6}?(?:^|\n)[-_ ]{0,20}
  (?:forwarded message|original message|begin forwarded message:?)[-_: ]{0,20}\n\s{0,4}
  ((?:\*?(?:from|sent|date|subject|to|cc|reply-to):[^\n]{0,998}\n){2,10})`
/** The message inside of one that only forwards it: the header block that programs write, and what follows it. */
function forwardedIn(text: string): Forwarded {
  const match = FORWARDED.exec(text.slice(0, 8192))
  if (!match) return { text }
  const field = (name: string) => new RegExp(`^\\*?${name}:\\*?\\s*(.+)$`, 'im').exec(match[1])?.[1].trim()
  const subject = field('subject')
  const date = dayWritten(field('date') ?? field('sent') ?? '')
  return { text: text.slice(match[0].length).trimStart(), ...(subject ? { subject } : {}), ...(date ? { date } : {}) }
}
