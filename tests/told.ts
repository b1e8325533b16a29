/** Events as one line each, for tables of what a sentence tells. */
import { field } from './fields.ts'

export const NORVIK = 'Norvik Holdings Inc.'
export const CALDER = 'Calder Refining LLC'
export const TODAY = '2019-03-04'
export const DATELINE = 'ALDERTON, Ohio, March 4, 2019 – '

const list = (parts: readonly { name?: string; text?: string }[]) =>
  parts.map(({ name, text }) => name ?? text).join('+')
const STATUS: Readonly<Record<string, string>> = { planned: '?', alleged: '~', denied: '!' }

/** The events of a text, each "type: agents > targets | thing | amounts | date"; "?" behind what is planned, "~" alleged, "!" denied. */
export async function rowsOf(text: string): Promise<string[]> {
  const events = await field('events', `${text}\n`)
  return events.map(({ type, agents, targets, thing, amounts, date, status }) =>
    [
      `${type}: ${list(agents)} > ${list(targets)}`,
      thing?.text ?? '',
      list(amounts),
      `${date?.value ?? ''}${STATUS[status] ?? ''}`,
    ].join(' | '),
  )
}

/** Those of a release of that day. */
export const rowsOfNews = (body: string, headline = 'News of the Day in Alderton'): Promise<string[]> =>
  rowsOf(`${headline}\n\n${DATELINE}${body}`)
