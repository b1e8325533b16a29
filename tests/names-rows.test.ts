import { expect, test } from 'vitest'
import { extract } from '../src/index.ts'

// The bodies, with the number of their mentions where there are several, and the people.
type Row = [text: string, bodies: string[], people: string[]]

test.each<Row>([
  ['The Committee on Foreign Affairs, Defence and Trade met.', ['Committee on Foreign Affairs, Defence and Trade'], []],
  ['The Committee on Roads, Rivers and Ports met.', ['Committee on Roads, Rivers and Ports'], []],
  ['The Health, Education, and Pensions Committee met.', ['Health, Education, and Pensions Committee'], []],
  ['The Health and Pensions Committee met.', ['Health and Pensions Committee'], []],
  ['The Committee on Roads, Rivers’ Board and Ports met.', ['Committee on Roads'], []],
  ['The Committee on Roads, Rivers, Calder Foods Inc. met.', ['Committee on Roads', 'Calder Foods Inc.'], []],
  ['The Dean’s Advisory Council met.', ['Advisory Council'], []],
  ['The Coalition’s Energy Council met.', ['Coalition', 'Energy Council'], []],
  ['Oakmoor-Based Citizens Medical Center opened.', ['Citizens Medical Center'], []],
  ['They saw the Council of Energy, Water and Roads Office.', ['Council of Energy, Water and Roads Office'], []],
  [
    'The Directorate for Crime Investigation, Sector for Cyber Investigation met.',
    ['Directorate for Crime Investigation', 'Sector for Cyber Investigation'],
    [],
  ],
  ['The United States government fell.', [], []],
  ['Dr. Smith School of Law opened.', ['Smith School of Law'], []],
  ['Judge Frank C. Dale, Jr. left.', [], ['Frank C. Dale, Jr.']],
  ['Director Microsoft said so.', [], []],
  ['Mark Dale Said he left.', [], ['Mark Dale']],
  ['He joined the 2nd Battalion, the Royal Oak Regiment.', ['2nd Battalion, the Royal Oak Regiment'], []],
  ['He joined 2nd Battalion', ['2nd Battalion'], []],
  [
    'Shares of Oakmoor Depot, Calder Foods, Home Depot, and Fern left.',
    ['Oakmoor Depot', 'Calder Foods', 'Home Depot'],
    [],
  ],
  ['The Hale government met.', ['Hale government'], []],
  ['Hale government meets.', ['Hale government'], []],
  ['Corvanta Pay Holdings, Inc. grew. Then CorvantaPay paid.', ['Corvanta Pay Holdings, Inc.*2'], []],
  ['The maker Corvanta grew. Corvanta.com, Inc. paid.', ['Corvanta.com, Inc.*2'], []],
  ['CorvantaNewsDesk, Inc. grew. Then CND paid.', ['CorvantaNewsDesk, Inc.*2'], []],
  ['The Greens met. Then the Green Party paid.', ['Green Party*2'], []],
  ['Shadow Minister for Customs and Border Protection spoke.', [], []],
  ['The work of Customs and Border Protection ended.', ['Customs and Border Protection'], []],
  ['The government of the Marshall Islands met.', ['government of the Marshall Islands'], []],
  ['The government said of the Marshall Islands that they met.', [], []],
  ['The Justice Department’s Tax Division sued.', ['Justice Department', 'Tax Division'], []],
  ['The Department’s Environmental Crimes Section sued.', ['Environmental Crimes Section'], []],
  [
    'The U.S. Department of Agriculture’s Office of Audits sued.',
    ['U.S. Department of Agriculture', 'Office of Audits'],
    [],
  ],
  ['The DSS’s New York Field Office sued.', ['DSS', 'New York Field Office'], []],
  ['The Brooklyn DA’s Office sued.', ['Brooklyn DA’s Office'], []],
  ['The District Attorney’s Orange Zone Bureau sued.', ['Orange Zone Bureau'], []],
  ['They use Microsoft’s Azure there.', ['Microsoft'], []],
  ['The RVs of America Club met.', ['RVs of America Club'], []],
  ['Calder Refining LLC of Oakmoor opened.', ['Calder Refining LLC'], []],
  ['Calder Refining LLC in Oakmoor opened.', ['Calder Refining LLC'], []],
  ['Texas Instruments (TI) (NASDAQ: TXN) opened.', ['Texas Instruments (TI)*2', 'NASDAQ'], []],
  ['Ackerman & Co. opened.', ['Ackerman & Co.'], []],
  ['Custos Energy (Pty) Ltd. opened.', ['Custos Energy (Pty) Ltd.'], []],
  ['Fern & Dale Co., Ltd. opened.', ['Fern & Dale Co., Ltd.'], []],
  ['Fern Group (USA) Inc. opened.', ['Fern Group (USA) Inc.'], []],
  ['Zentra, a leading maker of pumps, opened.', ['Zentra'], []],
  ['He owns it as owner of Blue Hostel’s Green Farm there.', ['Blue Hostel’s Green Farm'], []],
  ['The CEO of Zentra left.', ['Zentra'], []],
  ['J. Paul Otkin left. Sharis A. Pozek left.', [], ['J. Paul Otkin', 'Sharis A. Pozek']],
  ['Barbara A. Milkuski left.', [], ['Barbara A. Milkuski']],
  ['Judge Tom Bishop and Jane Roe left.', [], ['Tom Bishop', 'Jane Roe']],
  ['Tom Hill, Jr., left.', [], ['Tom Hill, Jr.']],
  ['Tom Hill Jr. left.', [], ['Tom Hill Jr.']],
  ['Tom Hill KC left.', [], ['Tom Hill']],
  ['Dr. Tom Hill, PhD, left.', [], ['Tom Hill']],
  ['Sir Tom Hill left.', [], ['Tom Hill']],
  ['Media Contacts: Jane Rowe, (816) 555-0142', [], ['Jane Rowe']],
  ['Media Contact: Ohio River, (816) 555-0142', [], []],
  ['Contact: Jane, (816) 555-0142', [], []],
  ['General Motors left.', ['General Motors'], []],
  ['President of the Maldives Omar Rowe left.', [], ['Omar Rowe']],
  ['Governor of Vatu Island left.', [], []],
  ['Chief Monday left.', [], []],
  ['Senator Ohio left.', [], []],
  ['Magistrate Judge Jane Rowe left.', [], ['Jane Rowe']],
  ['Paris Texas left.', [], []],
  ['Jane Paris left.', [], ['Jane Paris']],
  ['Adobe Smith left.', [], ['Adobe Smith']],
  ['Will Prosser, a teacher, left.', [], ['Will Prosser']],
  ['Marlon King, 26, left.', [], ['Marlon King']],
  ['Omar van Roe left.', [], ['Omar van Roe']],
  ['Calder Foods Inc., a Nevada Corporation that bakes, met.', ['Calder Foods Inc.'], []],
  ['The Nevada Corporation met.', ['Nevada Corporation'], []],
  ['The Board of Directors of Calder Foods met.', ['Calder Foods'], []],
  ['The Royal Navy and Army met.', ['Royal Navy', 'Army'], []],
  ['Oak University and Elm Health Centre met.', ['Oak University', 'Elm Health Centre'], []],
  ['The League of Cooks, Oak Bakers Association met.', ['League of Cooks', 'Oak Bakers Association'], []],
  ['The Tax Division of the Department of Justice sued.', ['Tax Division', 'Department of Justice'], []],
  ['From the Roads Ministry to the Ministry of Rivers it went.', ['Roads Ministry', 'Ministry of Rivers'], []],
  ['Army Reserve Soldiers met.', ['Army Reserve'], []],
  ['RAF jets flew.', ['RAF'], []],
  ['Oakmoor-based Calder Foods Inc. met.', ['Calder Foods Inc.'], []],
  ['The Investigative Service of the Department met.', ['Investigative Service'], []],
  ['Nembe Local Government Area met.', [], []],
  ['The Hale Government’s Budget came.', ['Hale Government'], []],
  ['Oakmoor Alliance Oakmoor Alliance met.', ['Oakmoor Alliance'], []],
  ['The University of Oakmoor and Elm Centre met.', ['University of Oakmoor', 'Elm Centre'], []],
  ['The Department of Justice met. The Justice Department left.', ['Department of Justice*2'], []],
  [
    'The Oakmoor Police Department met. The Department of Oakmoor Police left.',
    ['Oakmoor Police Department', 'Department of Oakmoor Police'],
    [],
  ],
  ['Calder Path’s Advisory Board met. Calder Path left.', ['Calder Path*2', 'Advisory Board'], []],
  [
    'The Environmental Protection Agency (EPA) met. EPA left. The U.S. Environmental Protection Agency left.',
    ['U.S. Environmental Protection Agency (EPA)*4'],
    [],
  ],
  ['The Oak Valley Rivers Commission met. OVRC left.', ['Oak Valley Rivers Commission (OVRC)*2'], []],
  ['Oakmoor Police Federation met. Oakmoor Police left.', ['Oakmoor Police Federation', 'Oakmoor Police'], []],
  ['American Bakers Guild met. American left.', ['American Bakers Guild'], []],
  ['Calder Rivers Agency met. Calder left.', ['Calder Rivers Agency'], []],
  ['Calder Foods Opens Elm Mills\n\nCalder Foods opened it. Elm Mills is old.', ['Calder Foods*2'], []],
  [
    'Zentrix Metals Inc. Opens a Pit\n\nThe shares of Zentrix rose in May, and Zentrix has more.',
    ['Zentrix Metals Inc.*3'],
    [],
  ],
  [
    'Zentrix Opens a Pit\n\nThe shares of Zentrix rose in May. Zentrix Granites (NYSE: ZXG) is old.',
    ['Zentrix Granites*3', 'NYSE'],
    [],
  ],
  ['Labor’s Shadow Minister for Overseas Aid and Pacific Island Affairs met.', ['Labor'], []],
  ['The Shadow Minister for Justice, Customs and Border Protection met.', [], []],
  ['The Minister for Justice and the Department of Border Protection met.', ['Department of Border Protection'], []],
  ['The spokesman for Acme Widgets Inc. and Calder Foods Inc. met.', ['Acme Widgets Inc.', 'Calder Foods Inc.'], []],
])('%s', names)

test.fails.each<Row>([
  ['Media Contacts: Jane Rowe Foundation, (816) 555-0142', ['Jane Rowe Foundation'], []],
  ['RAF Typhoon jets flew.', ['RAF'], []],
])('not read right yet: %s', names)

async function names(text: string, bodies: string[], persons: string[]): Promise<void> {
  const { organisations, people } = await extract(text.includes('\n') ? text : `The Old Bridge\n\n${text}`)
  const told = organisations.map(({ name, acronym, mentions }) =>
    [name, acronym && ` (${acronym})`, mentions.length > 1 && `*${mentions.length}`].filter(Boolean).join(''),
  )
  expect([told, people.map(({ name }) => name)]).toEqual([bodies, persons])
}

// Releases whose marks a scrape lost, and whose names share words.
test.each<[string, string[], string[]]>([
  [
    'WASHINGTON  DC    U S  Senators Jane Rowe (D WASH) and Tom Dale (R OR) today announced that the Fernvale Police Department will receive  88 412 from the Department of Justice for its River Patrol   The City of Fernvale has waited for it   It will buy two boats  stated Rowe  Rowe is a member of the Senate Appropriations Committee',
    ['Fernvale Police Department', 'Department of Justice', 'City of Fernvale', 'Senate Appropriations Committee'],
    ['Jane Rowe', 'Tom Dale'],
  ],
  [
    'WASHINGTON  D C   Sen  Jane Rowe today praised the Fernvale Tribal Health Board and the Task Force for River Safety for their work in New Calder   The Food Research and Action Center and the Dale Foundation gave  3 million   Courtney Dale  Rowes chief of staff  met the Norland Bakers Association',
    [
      'Fernvale Tribal Health Board',
      'Task Force for River Safety',
      'Food Research and Action Center',
      'Dale Foundation',
      'Norland Bakers Association',
    ],
    ['Jane Rowe', 'Courtney Dale'],
  ],
  [
    "NEW YORK – The New Jersey Field Office of the FBI arrested Mark Dale, of Oakmoor, Calif., in Sacramento, California, on Monday. The NYPD Warrants Squad and the New York City Police Department's Detective Squad took part, as did the HSI. Special Agent in Charge Peter Lund of U.S. Immigration and Customs Enforcement's Homeland Security Investigations said so. The Massachusetts General Hospital and Lund Police helped.",
    [
      'New Jersey Field Office',
      'FBI',
      'NYPD Warrants Squad',
      'New York City Police Department',
      'Detective Squad',
      'Homeland Security Investigations',
      'U.S. Immigration and Customs Enforcement',
      'Massachusetts General Hospital',
      'Lund Police',
    ],
    ['Mark Dale', 'Peter Lund'],
  ],
])('%s', async (text, bodies, people) => {
  const record = await extract(text)
  expect(record.organisations.map(({ name }) => name)).toEqual(bodies)
  expect(record.people.map(({ name }) => name)).toEqual(people)
})
