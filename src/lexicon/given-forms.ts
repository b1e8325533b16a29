/** Short forms of given names, each with the name that it stands for: common knowledge, for names that are not one's beginning. */

const FORMS: Readonly<Record<string, string>> = {
  alexander: 'aleksandr alex sasha sandy',
  andrew: 'andy drew',
  anthony: 'tony',
  benjamin: 'ben benny',
  catherine: 'cathy kate katie kathy katherine kathleen',
  charles: 'charlie chuck',
  christopher: 'chris kit',
  deborah: 'debbie deb debra',
  donald: 'don donny',
  dorothy: 'dot dottie',
  edward: 'ed eddie eddy ted',
  elizabeth: 'liz beth betsy betty lisa libby',
  francis: 'frank',
  frederick: 'fred freddy',
  gerald: 'gerry jerry',
  gregory: 'greg',
  henry: 'hank harry',
  james: 'jim jimmy jamie',
  john: 'jack johnny',
  joseph: 'joe joey',
  kenneth: 'ken kenny',
  lawrence: 'larry',
  margaret: 'peggy maggie meg',
  michael: 'mike mick',
  nicholas: 'nick',
  patricia: 'pat patty trish',
  patrick: 'pat paddy',
  philip: 'phil',
  rebecca: 'becky',
  richard: 'dick rick ricky rich',
  robert: 'bob bobby rob robbie',
  ronald: 'ron ronnie',
  samuel: 'sam sammy',
  stephen: 'steve steven',
  susan: 'sue susie',
  theodore: 'ted teddy',
  thomas: 'tom tommy',
  timothy: 'tim',
  victoria: 'vicky',
  walter: 'walt',
  william: 'bill billy will willie',
}

const names = new Map<string, string[]>()
for (const [name, forms] of Object.entries(FORMS))
  for (const form of [name, ...forms.split(' ')]) names.set(form, [...(names.get(form) ?? []), name])

/** The given names that one may stand for, itself first; in small letters. */
export const givenFormsOf = (given: string): readonly string[] => [given, ...(names.get(given) ?? [])]
