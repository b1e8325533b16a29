import { expect, test } from 'vitest'
import type { NameMention } from '../src/find/names/index.ts'
import { misreadPeople } from '../src/link/people/misread.ts'
import { wordOf } from '../src/text/words.ts'

const mention = (kind: NameMention['kind'], text: string, rule: NameMention['rule'], certainty = 0.6) =>
  ({ kind, text, rule, certainty, words: text.split(' ').map(wordOf) }) as unknown as NameMention
const person = (text: string, rule: NameMention['rule'] = 'people/tagged') => mention('person', text, rule)
const body = (text: string, rule: NameMention['rule'] = 'organisations/tagged') => mention('organisation', text, rule)

test.each([
  ['a given name alone', [person('Vikram Oso'), body('Vikram')], ['Vikram']],
  ['a given name that is a body by its legal form', [person('Alder Roe'), body('Alder', 'organisations/known')], []],
  ['a firm that has its founder’s name', [person('Jane Harlow'), body('Harlow')], []],
  ['a last name that is a person elsewhere', [person('Jane Harlow'), person('Harlow'), body('Harlow')], ['Harlow']],
  ['a last name whose age is told', [person('Jane Harlow', 'people/age'), body('Harlow')], ['Harlow']],
  ['a firm that is called so with its founder’s age', [person('Jane Harlow', 'people/age'), body('Harlow Inc.')], []],
  ['what a longer body begins with', [person('Willy Hale'), body('Willy'), body('Willy Grill')], []],
  [
    'what the tagger surely sees',
    [person('Willy Hale'), mention('organisation', 'Willy', 'organisations/tagged', 0.9)],
    [],
  ],
  ['the whole name', [person('Jane Harlow'), body('Jane Harlow')], ['Jane Harlow']],
  ['a name in capitals', [person('OTTO SEO'), body('OTTO')], []],
  ['whole words that are no given name', [person('Harlow Stephens'), body('Harlow Stephens')], []],
  ['somebody else', [person('Jane Harlow'), body('Zentra')], []],
  ['nobody', [body('Zentra')], []],
])('people whom the tagger takes for bodies: %s', (_, mentions, names) => {
  expect([...misreadPeople(mentions)].map(({ text }) => text)).toEqual(names)
})
