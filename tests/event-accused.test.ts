import { expect, test } from 'vitest'
import { field } from './fields.ts'

const told = async (body: string) => {
  const text = `News of the Day in Alderton\n\nALDERTON, Ohio, March 4, 2019 – ${body}\n`
  const events = await field('events', text)
  return events.map(({ type, targets }) => `${type} ${targets.map(({ name }) => name).join('+')}`).join('; ')
}
const CHARGED = 'Jane Roe, 46, and Ann Poe, 33, were charged with fraud.'

test.each([
  // Those who are accused, by what they work as.
  ['A volunteer treasurer was charged with forgery.', 'charge volunteer treasurer'],
  ['A school bookkeeper was arrested in Alderton.', 'arrest school bookkeeper'],
  ['A small fee was charged in Alderton.', ''],
  ['A Norlander national was sentenced for fraud.', 'sentence Norlander national'],
  ['A scientist of note was charged with fraud.', 'charge scientist'],
  // A noun that makes another of it.
  ['A boy band was charged with fraud.', ''],
  ['An individual mandate was charged with fraud.', ''],
  ['Five Hale College Fraternity Members were charged with fraud.', 'charge Five Hale College Fraternity Members'],
  ['Calder Refining LLC was charged with fraud.', 'charge Calder Refining LLC'],
  ['Calder Refining LLC was charged a fee with ease.', ''],
  // Of several who are named and counted, those who are counted besides.
  ['Jane Roe, 46, and three other defendants were charged with fraud.', 'charge Jane Roe+three other defendants'],
  ['Jane Roe, 46, was charged with robbing three other people.', 'charge Jane Roe'],
  ['Six men were charged with fraud, three of whom pleaded guilty.', 'charge Six men'],
  // Who polices may be accused, who hears a case may not.
  ['Former Police Chief Jane Roe was sentenced for fraud.', 'sentence Jane Roe'],
  ['Judge Jane Roe was sentenced for fraud.', 'sentence Jane Roe'],
  // Whose land it is, and what one is charged.
  ['Agents charged US citizen Jane Roe with fraud.', 'charge Jane Roe'],
  ['Agents charged us in Alderton with Jane Roe.', ''],
  // "They", whom the sentence or the one before names together.
  [
    'Jane Roe is the owner and Ann Poe the manager of Calder Refining LLC, and they are charged with fraud.',
    'charge Jane Roe+Ann Poe',
  ],
  ['Jane Roe and Ann Poe were robbed by two teens. They were charged with fraud.', 'charge '],
  ['Detectives Jane Roe and Ann Poe caught two men. They were charged with fraud.', 'charge '],
  [`${CHARGED} They were also arrested.`, 'charge Jane Roe+Ann Poe; arrest Jane Roe+Ann Poe'],
  ['54 people pleaded guilty to fraud. Both defendants were also charged with arson.', 'charge '],
  // One after the other, each with his own.
  [
    'Jane Roe was sentenced to 12 months. Roe’s father and co-defendant, Joe Poe, who led both firms, was sentenced to 54 months.',
    'sentence Jane Roe; sentence Joe Poe',
  ],
  ['Jane Roe was sentenced to 12 months and Ann Poe to 24 months.', 'sentence Jane Roe; sentence Ann Poe'],
  [
    'Jane Roe, 34, was sentenced to 12 months, Ann Poe, 36, to 24 months, and Joe Doe to 36 months.',
    'sentence Jane Roe; sentence Ann Poe; sentence Joe Doe',
  ],
  ['Jane Roe and Ann Poe were robbed by two teens, and they were arrested on Monday.', 'arrest two teens'],
  ['Calder Refining LLC was ordered to pay Jane Roe $500 and Ann Poe $300.', 'penalty Calder Refining LLC'],
  ['Jane Roe was ordered to pay $500 to Joe Doe and Ann Poe $300.', 'penalty Jane Roe'],
  [
    'The president of Calder Refining LLC was arrested in Hale. Joe Poe was arrested in Norton.',
    'arrest president of Calder Refining LLC; arrest Joe Poe',
  ],
  // Whose list it is that stands below.
  ['A man was arrested for fraud, according to:\n\nJane Roe, Sheriff\nAnn Poe, Deputy', 'arrest man'],
  [
    'Two men were arrested for fraud. The defendants were prosecuted by:\n\nJane Roe, Deputy\nAnn Poe, Deputy',
    'arrest Two men',
  ],
  ['A man was arrested for fraud. The defendants are:\n\nJane Roe of Hale\nAnn Poe of Norton', 'arrest man'],
  ['Jane Roe was fined $5,000 and Ann Poe $3,000.', 'penalty Jane Roe; penalty Ann Poe'],
  ['Jane Roe and Ann Poe were sentenced to 12 months and 24 months of release.', 'sentence Jane Roe+Ann Poe'],
  // Lists with the homes of those in them.
  [
    'Jane Roe of Hale, Ohio; Ann Poe of Norton, Ohio; and Joe Doe of Alderton have been charged with fraud.',
    'charge Jane Roe+Ann Poe+Joe Doe',
  ],
  ['Officers stopped Jane Roe, 34; Joe Doe was charged with fraud.', 'charge Joe Doe'],
  [
    'The following were charged with fraud:\n\n- Jane Roe, 34, of Hale\n- Ann Poe, 45, of Norton\n\nThe case is old.',
    'charge Jane Roe+Ann Poe',
  ],
  [
    'Three people were charged with fraud. The case is old.\n\nThe defendants charged are:\n\n• Jane Roe, 34\n\n• Ann Poe, 45',
    'charge Jane Roe+Ann Poe',
  ],
  [
    'Three people were charged with fraud.\n\nThose charged are:\n\n1. Jane Roe, 34\n2. Ann Poe, 45',
    'charge Jane Roe+Ann Poe',
  ],
  ['Three people were charged with fraud.\n\nThe prosecutors are:\n\nJane Roe\nAnn Poe', 'charge Three people'],
  [
    'Three people were charged with fraud. The defendants pleaded as follows:\n\nJane Roe, 34, was calm.\n\nAnn Poe, 45, was not.',
    'charge Three people',
  ],
  [
    'Governor Jane Roe announced the appointment of two members to the Elm Board.\n\nThe appointees are:\n\nAnn Poe of Hale\nJoe Doe of Norton',
    'appointment Ann Poe+Joe Doe',
  ],
  ['Governor Jane Roe named Ann Poe and Joe Doe to the Elm Library Board.', 'appointment Ann Poe+Joe Doe'],
  // Whose head one is.
  ['The owner of Calder Refining LLC was arrested.', 'arrest owner of Calder Refining LLC'],
  ['The former owner of Calder Refining LLC was charged with fraud.', 'charge former owner of Calder Refining LLC'],
  ['Deputies arrested the owner of Calder Refining LLC.', 'arrest owner of Calder Refining LLC'],
  ['Joe Poe, owner of Calder Refining LLC, spoke. The owner of Calder Refining LLC was arrested.', 'arrest Joe Poe'],
  [
    'Joe Poe, director of the Elm Bureau, spoke. The director of Calder Refining LLC was arrested.',
    'arrest director of Calder Refining LLC',
  ],
  ['The shares of Calder Refining LLC were charged with fraud.', 'charge '],
  // Who hears a case, prosecutes or defends is not accused, nor is who is near a judge; a judge of whom alone it is told may be.
  ['A clerk was convicted before Judge Jane Roe and was sentenced.', 'conviction clerk; sentence clerk'],
  ['Before U.S. District Judge Jane Roe, the clerk was sentenced for fraud.', 'sentence '],
  ['Following a trial before Judge Jane Roe, the former clerk was convicted of fraud.', 'conviction '],
  ['According to District Attorney Jane Roe, the clerk was sentenced for fraud.', 'sentence '],
  ['Defendants represented by Attorney Jane Roe were convicted of fraud.', 'conviction '],
  ['The man who threatened Judge Jane Roe was sentenced for it.', ''],
  ['A nephew of Judge Jane Roe was charged with fraud.', 'charge '],
  ['Judge Jane Roe’s clerk was charged with fraud.', 'charge '],
  ['County Judge Jane Roe, 50, of Alderton, was arrested.', 'arrest Jane Roe'],
  ['Attorney Jane Roe was sentenced for fraud.', 'sentence Jane Roe'],
  // Lists of others below those who are accused.
  ['Two men were charged with fraud.\n\nThe defendants’ lawyers are:\n\nJane Roe, 34\nAnn Poe, 45', 'charge Two men'],
  ['Two men were charged with murder.\n\nThe suspects’ victims:\n\nJane Roe, 34\nAnn Poe, 45', 'charge Two men'],
  [
    'Two men were charged with fraud.\n\nThe defendants will be tried before:\n\nJane Roe, 34\nAnn Poe, 45',
    'charge Two men',
  ],
  ['Three people were convicted of killing the following:\n\nJane Roe, 34\nAnn Poe, 45', 'conviction Three people'],
  ['Three people were charged with defrauding these residents:\n\nJane Roe, 34\nAnn Poe, 45', 'charge Three people'],
  ['Three people were arrested for robbing:\n\nJane Roe, 34\nAnn Poe, 45', 'arrest Three people'],
  [
    'Three people were arrested, and the following officers were honored:\n\nJane Roe, 34\nAnn Poe, 45',
    'arrest Three people',
  ],
  ['Following a raid, three people were arrested:\n\nJane Roe, 34\nAnn Poe, 45', 'arrest three people'],
  [
    'The following people were charged with fraud:\n\nJane Roe, 34\nAnn Poe, 45\n\n\nTom Moss\nSheriff of Alder County',
    'charge Jane Roe+Ann Poe',
  ],
  // "They" are others where more than the two are spoken of.
  ['Jane Roe and Ann Poe chased the thieves, and they were arrested.', ''],
  ['Jane Roe and Ann Poe said they were charged with fraud.', 'charge Jane Roe+Ann Poe'],
  // Who is paid is not fined.
  ['Jane Roe was ordered to pay the state $5,000 and Ann Poe $300.', 'penalty Jane Roe'],
  ['Jane Roe was ordered to pay $5,000 in fines and Ann Poe $300 in back wages.', 'penalty Jane Roe'],
  ['Jane Roe was fined $5,000 and Ann Poe $300.', 'penalty Jane Roe; penalty Ann Poe'],
  // Victims in front of those who are charged.
  [
    'The victims were Tom Moss, 40, of Alder; Joe Moss, 35, of Norton; Jane Roe and Ann Poe were charged with murder.',
    'charge Jane Roe+Ann Poe',
  ],
  // A vice president is not the president, nor a wife the owner.
  [
    'The vice president of Calder Refining LLC was charged with fraud. Ann Moss, president of Calder Refining LLC, spoke.',
    'charge vice president of Calder Refining LLC',
  ],
  ['The wife of the owner of Calder Refining LLC was arrested.', ''],
  [
    'The president of Calder Refining LLC was arrested. Ann Moss is now president of Calder Refining LLC.',
    'arrest president of Calder Refining LLC',
  ],
  // And by what they are in the case.
  [`${CHARGED} All of the defendants have been arrested.`, 'charge Jane Roe+Ann Poe; arrest Jane Roe+Ann Poe'],
  [`${CHARGED} All defendants were arrested.`, 'charge Jane Roe+Ann Poe; arrest Jane Roe+Ann Poe'],
  [`${CHARGED} All of the witnesses have been arrested.`, 'charge Jane Roe+Ann Poe'],
  ['Jane Roe, 46, was charged with fraud. Deputies arrested the defendant.', 'charge Jane Roe; arrest Jane Roe'],
  ['Jane Roe, 46, was charged with fraud. Deputies heard the defendant.', 'charge Jane Roe'],
])('%s %s', async (body, events) => {
  expect(await told(body)).toBe(events)
})
