import { expect, test } from 'vitest'
import { field } from './fields.ts'

const typesOf = async (sentence: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${sentence}\n`
  return (await field('events', text)).map(({ type }) => type).join('+')
}

// Words that tell no event where they only say what something is, each beside one where they do.
test.each([
  ['Norvik Holdings Inc. employs Jane Roe, a certified public accountant.', ''],
  ['The Calder Waters Agency certified the pump of Norvik Holdings Inc.', 'approval'],
  ['Ann Poe was joined by 40 elected members of the guild.', ''],
  ['Ann Poe was joined by 40 elected women of the guild.', ''],
  ['The guild elected Ann Poe.', 'appointment'],
  // How things stand, and what was told before.
  ['Norvik Holdings Inc. praised a use that is not approved by the Calder Waters Agency.', ''],
  ['The pump of Norvik Holdings Inc. was not approved by the Calder Waters Agency.', 'approval'],
  ['The terms are those of the recently announced agreement with Norvik Holdings Inc.', ''],
  ['Norvik Holdings Inc. recently announced an agreement with Calder Refining LLC.', 'agreement'],
  ['Norvik Holdings Inc. has completed its previously announced acquisition of Calder Refining LLC.', 'acquisition'],
  // Whom one killed did no other harm.
  ['A storm killed Jane Roe and she is mourned.', 'incident'],
  ['Norvik Holdings Inc. announced the settlement of its conversion obligation in cash.', ''],
  ['Norvik Holdings Inc. announced a settlement with the Department of Justice.', 'penalty'],
  ['Retired Lt. Gen. Tom Hale spoke in Alderton.', ''],
  ['Captain Ann Poe retired on Monday.', 'departure'],
  ['Ann Poe has retired.', 'departure'],
  ['Ann Poe will continue to serve as president of the guild.', ''],
  ['Ann Poe will serve as president of the guild.', 'appointment'],
  ['Ann Poe urged Norvik Holdings Inc. to stop the work and to launch a new pump.', ''],
  ['Norvik Holdings Inc. plans to stop the work and to launch a new pump.', 'launch'],
  ['Sheriff Jane Roe announced 12 arrested in a raid.', 'arrest'],
  ['The terms are those of Norvik Holdings Inc., wherever published.', ''],
  ['The atlas was released by Norvik Holdings Inc.', 'launch'],
  ['With $3 million donated by many, the Calder Foundation is busy.', ''],
  ['With Norvik Holdings Inc., the Calder Foundation donated $3 million to Alder University.', 'funding'],
  ['The Calder Foundation donated $3 million to Alder University.', 'funding'],
  ['Those who purchase Norvik Holdings Inc. get a pump.', ''],
  ['Calder Refining LLC purchased Norvik Holdings Inc. in Alderton.', 'acquisition'],
  ['The crash of Norvik Holdings Inc. took place on March 1, 2019.', ''],
  ['The forum of Norvik Holdings Inc. took place on March 1, 2019.', 'meeting'],
  ['The Calder Council offers settlement options to newcomers.', ''],
  ['Norvik Holdings Inc. announced a settlement with the Calder Waters Agency.', 'penalty'],
  ['The report is a sad indictment of Norvik Holdings Inc.', ''],
  ['Sheriff Jane Roe announced an indictment against Ann Poe.', 'charge'],
  ['Two owls were released into the woods by Norvik Holdings Inc.', ''],
  ['Two pumps were released in Ohio by Norvik Holdings Inc.', 'launch'],
  // Of what it is the half, and whose.
  ['Norvik Holdings Inc. offers a settlement layer for $3 million.', ''],
  ['The Calder Foundation spoke of the investment tax credits of $3 million.', ''],
  ['Jane Roe, the head of acquisitions at Norvik Holdings Inc., a firm of note, spoke.', ''],
  ['The Calder Bank’s licensing fee is paid to Norvik Holdings Inc.', ''],
  ['Increased sales of Norvik Holdings Inc. help it earn $3 million.', ''],
  ['Norvik Holdings Inc. increased its sales to $3 million.', 'results'],
  ['Norvik Holdings Inc. is having its annual meeting in Alderton in 2019.', ''],
  ['Norvik Holdings Inc. told of an annual meeting held on March 1, 2019.', 'meeting'],
  // "That a settlement" is new, "the settlement" was told.
  ['The Calder Waters Agency announced that a settlement with Norvik Holdings Inc. is made.', 'penalty'],
  ['The Calder Waters Agency says that the settlement with Norvik Holdings Inc. is made.', ''],
  // Behind "to" stands what it led to, or what one is about to do.
  ['The work of many officers led to arrest of Jane Roe.', 'arrest'],
  ['The tip led to the seizure of 3 kilograms of cocaine.', 'seizure'],
  ['The Calder Waters Agency spoke to the seizure.', ''],
  ['Senator Jane Roe responded to passage of the Clean Rivers Act.', 'legislation'],
  ['Norvik Holdings Inc. plans to grant $3 million.', 'funding'],
])('%s %s', async (sentence, types) => {
  expect(await typesOf(sentence)).toBe(types)
})
