/** Words around people's names. */
const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Forms of address; the record's `honorific`. */
export const HONORIFICS = words(
  `Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Sir Dame Prof Prof. Professor Madam Hon Hon. Rev Rev. Reverend Father Sister Fr. Shri Smt`,
)

/** Offices that stand right before a name, as single words; several make one title. */
export const TITLE_WORDS = words(`
  Acting Assistant Associate Deputy Principal Senior Chief Vice Executive General Interim Former Special Lead Junior First Managing Regional National District State Federal Supervisory Supervising Resident Ranking Lieutenant Staff Trial U.S. US United States Attorney Attorneys
  Attorney-General President Presidents Secretary Minister Ministers Senator Senators Sen Sen. SEN. Sens Sens. Rep Rep. Reps Reps. REP. Representative Representatives Congressman Congresswoman Congressmen Governor Gov Gov. Mayor Judge Judges Justice Justices Magistrate Chancellor Premier Prime Ambassador Commissioner Commissioners Administrator Director Directors Chairman Chairwoman
  Chair Chairperson Inspector Superintendent Sheriff Captain Capt Capt. Colonel Col. Major Maj. Gen Gen. Lt. Lt Sgt. Sgt Sergeant Officer Detective Agent Agents Commander Cmdr. Admiral Adm. Corporal Cpl. Constable Trooper Marshal Prosecutor Prosecutors Counsel Solicitor Speaker Leader Whip Councilmember Councilman Councilwoman Alderman Supervisor Pastor Bishop Archbishop Cardinal Pope Rabbi Imam King Queen Prince Princess Doctor
  Spokesman Spokeswoman Spokesperson Coach Manager Founder Co-Founder CEO CFO COO CTO Investigator Comptroller Treasurer Controller Auditor Undersecretary Envoy Coordinator Representative Dean Provost Headmaster Principal Chemist Scientist Geologist Engineer Economist Author Actor Singer Artist Chef Fire Police Sub-Lieutenant Delegate Assemblyman Assemblywoman Assemblymember Commandant Brigadier Airman Private Specialist Pvt. Spc.
  Charge Litigation Appellate Counsels Legal Public Affairs Press Media Information Communications Communication Relations Program Project Policy Division Section Branch Bureau
  Lawyers Prosecutors Investigators Researchers Scientists Professors Officers Detectives Founders Officials Analysts
  Generals Chiefs DA ADA DDA AUSA Advocate Legislator Councilor Councillor Councilmembers Selectman Coroner Assessor Registrar
  Accountant Accountants Paralegal Examiner Analyst
`)
/** The words of a title that can end it. */
export const TITLE_HEADS = words(`
  Attorney Attorneys President Presidents Secretary Minister Ministers Senator Senators Sen Sen. SEN. Sens Sens. Rep Rep. Reps Reps. REP. Representative Representatives Congressman Congresswoman Governor Gov Gov. Mayor Judge Judges Justice Justices Magistrate Chancellor Premier Ambassador Commissioner Commissioners Administrator Director Directors Chairman Chairwoman
  Chair Chairperson Inspector Superintendent Sheriff Captain Capt Capt. Colonel Col. Major Maj. General Gen Gen. Lt. Lt Sgt. Sgt Sergeant Lieutenant Officer Detective Agent Agents Chief Commander Cmdr. Admiral Adm. Corporal Cpl. Constable Trooper Marshal Prosecutor Prosecutors Counsel Counsels Solicitor Speaker Leader Whip Councilmember Councilman Councilwoman Alderman Supervisor Pastor Bishop Archbishop Cardinal Pope Rabbi Imam King Queen Prince Princess Doctor
  Spokesman Spokeswoman Spokesperson Coach Manager Founder Co-Founder CEO CFO COO CTO Investigator Comptroller Treasurer Controller Auditor Undersecretary Envoy Coordinator Dean Provost Chemist Scientist Geologist Engineer Economist Author Actor Singer Artist Chef Delegate Assemblyman Assemblywoman Assemblymember Commandant Brigadier Airman Private Specialist Pvt. Spc. Attorney-General Secretary-General Charge
  Lawyers Prosecutors Investigators Researchers Scientists Professors Officers Detectives Founders Officials Analysts
  DA ADA DDA AUSA Advocate Deputy Legislator Congressmen Councilor Councillor Councilmembers Selectman Coroner Assessor Registrar
  Accountant Accountants Paralegal Examiner Analyst
`)

/** Given names that are common words or places too: alone in front of a capital they prove nothing. */
export const AMBIGUOUS = words(`
  charity girl will may june april august art grant chance hope joy page sunny star sky river forest lane price cash chase hunter mason parker rich frank drew guy jade ruby pearl amber crystal dawn eve faith gay ginger holly iris ivy
  jasmine lily rose summer violet olive penny rusty sandy stone tiger trinity victory willow winter christian jordan israel georgia virginia carolina florence paris sydney austin houston dallas charlotte madison jackson lincoln
  chad china india kenya asia america major royal king prince duke earl baron bishop dean judge marshal noble young early best long short gold silver royce mercedes lexus porsche ford mercy patience grace constance justice liberty
  brooklyn phoenix savannah memphis cheyenne dakota montana nevada kansas chelsea camden bronx orange angel angels santa san don sun sol mar van della bob dick jack jo jean dot bud rocky sage basil ginger colt rex scout ranger
  clay cliff dale glen heath heather rod rowan basin bay beau bliss blue brook bud buck buddy case cotton day destiny diamond dove ember essence fern flora flower genesis glory harmony haven honor hunt jewel journey kit lark
  legend magic marina melody miracle misty nature ocean opal paisley poppy precious promise queen rain raven reign remy robin sailor serenity shepherd sierra skye sparrow spring storm story sunshine temple tulip unity wren zion willy
`)

/** Offices as they are written in lower case behind a name or before it. */
export const ROLE_HEADS =
  /\b(?:president|chair(?:man|woman|person)?|director|officer|secretary|minister|commissioner|administrator|attorney|counsel|prosecutor|judge|justice|chief|head|manager|founder|co-?founder|owner|partner|executive|spokes(?:man|woman|person)|professor|lecturer|dean|provost|scientist|researcher|engineer|economist|analyst|agent|inspector|superintendent|sheriff|captain|commander|leader|ambassador|representative|senator|governor|mayor|coordinator|editor(?:-in-chief)?|editor|author|writer|journalist|reporter|producer|principal|teacher|coach|physician|surgeon|veterinarian|nurse|fisherman|resident|CEO|CFO|COO|CTO|CMO|CIO|CISO|VP|SVP|EVP|specialist|consultant|adviser|advisor|member|fellow|trustee|treasurer|auditor|detective|deputy|assistant|associate|liaison|chef|artist|designer|architect|curator|veteran|pastor|bishop|chancellor|geologist|investigator|administrator|strategist|developer|planner|host|actor|actress|singer|musician|photographer|student|volunteer|advocate|activist|lawyer|police officer|employee|operator|dealer|contractor|trader|broker|accountant|pharmacist|dentist|doctor|pilot|driver|banker|entrepreneur|investor|farmer|rancher|soldier|inventor|historian|librarian|filmmaker|composer|athlete|player|whip|marshal|\p{L}+ologist|\p{L}+ician)s?\b/iu

export const SUFFIXES = /^(?:Jr|Sr|Jr\.|Sr\.|II|III|IV)$/
/** Degrees and memberships behind a name, which are not part of it. */
export const DEGREES =
  /^(?:M\.?D\.?|Ph\.?D\.?|J\.?D\.?|M\.?B\.?A\.?|R\.?N\.?|Esq\.?|D\.?O\.?|D\.?D\.?S\.?|FAHA|CPA|P\.?E\.?|M\.?P\.?H\.?|D-\w+|R-\w+)$/
/** Lower-case parts inside a name: "Ludwig van Beethoven". */
export const PARTICLES = /^(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|bin|ibn|al|el|y|ten|ter)$/
/** Two-letter words that are given names rather than letters for something. */
export const SAID =
  /^(?:said|says|say|added|adds|stated|states|noted|notes|explained|explains|commented|remarked|continued|concluded|announced|declared|told|emphasized|stressed|warned|argued|wrote|testified)$/
