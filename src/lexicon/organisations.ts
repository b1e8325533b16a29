/** Words that make a name an organisation's. */
const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Kinds of body, as the head of a name: "Department of Justice", "Criminal Division". */
export const HEADS = words(`
  Department Departments Dept Ministry Office Offices Bureau Agency Administration Authority Commission Committee Subcommittee Council Board Court Courts Service Services
  Division Section Branch Directorate Secretariat Institute Institutes Institution Foundation Association Federation Confederation Union Society Academy University College School Schools
  Hospital Hospitals Clinic Bank Fund Trust Club Clubs League Alliance Coalition Network Partnership Consortium Corps Guard Patrol Police Force Forces Army Navy Unit Team Squad Task
  Government Parliament Congress Senate Assembly Legislature Cabinet Chamber Embassy Consulate Mission Registry Tribunal Prosecutor Prosecutors Sheriff Constabulary
  Center Centre Centers Centres Laboratory Laboratories Lab Labs Observatory Museum Library Archives Gallery Orchestra Theatre Theater Church Diocese Synagogue Mosque Temple Seminary
  Company Companies Corporation Group Holdings Partners Enterprises Industries Technologies Systems Solutions Ventures Capital Pharmaceuticals Therapeutics Biosciences Biologics Sciences Healthcare Insurance
  Airlines Airways Motors Energy Resources Minerals Mining Petroleum Oil Gas Electric Power Media Newspaper Magazine Journal Times Post Herald Tribune Gazette Press News Newswire Broadcasting Television Radio Channel Records Studios Pictures
  Exchange Markets Securities Advisors Advisers Consulting Communications Telecom Software Networks Logistics Foods Brands Stores Hotels Resorts Restaurant Restaurants Realty Properties Hospitality Renovations Management Relations Photography
  Party Campaign Caucus Headquarters Command Brigade Battalion Regiment Fleet Squadron Detachment Garrison Delegation Staff Taskforce Chapter Lodge Scouts Brotherhood Teamsters Guild Cooperative Charities Charity Ministries Fellowship
  Organization Organisation Organizations Organisations Initiative Collaborative Conservancy Trustees Governors Directors Regulators Watch Reserve Treasury Customs Inspectorate Ombudsman Publishers Wire Biolabs Bar Jail Prison District Protection Investigations TV
`)
/** Heads that make a name only with a "of/for X" or a proper noun before them, since they name other things too. */
export const WEAK_HEADS = words(`
  Task Unit Team Force Mission Section Branch Service Services Watch Wire Channel Times Post Press News Media Power Oil Gas Energy Resources Minerals Mining Capital Records Trust Union Reserve Treasury Customs Journal
  Times Solutions Systems Technologies Management Relations Campaign Initiative Network Networks Partnership Alliance Bar Jail Prison Museum Library Gallery Temple Church School Schools College District Exchange Markets Securities
  Center Centre Centers Centres Insurance Brands Foods Stores Hotels Restaurant Restaurants Hotel Properties Directors Governors Staff Command Club Clubs Party Fund Sciences Healthcare Software Communications Logistics Chapter Radio Television Photography Lab Labs Group Partners Electric Motors Chamber Companies Company Advisors Government Corps Protection Investigations TV
`)
/** Legal forms at the end of a company's name. */
export const FORMS = words(
  `Inc Inc. Incorporated Corp Corp. Corporation Co Co. Ltd Ltd. Limited LLC L.L.C. LLP L.P. LP PLC plc Plc GmbH AG S.A. SA S.p.A. N.V. B.V. A/S AB ASA Oyj Pty N.A. S.A.S. Ltda. Ltda KK K.K. Bhd Berhad Sdn Tbk SE Oy Abp KGaA SARL S.A.R.L. SpA SRL S.r.l. ApS NV BV Pvt Pvt. LLLP PLLC P.A. PBC P.C. Pte. Pte`,
)

/** Heads that name a subject as well: "Senate Energy and Natural Resources Committee" goes on behind them. */
export const SUBJECTS = words(
  `Energy Resources Oil Gas Electric Power Securities Customs Media Communications Sciences News Police Fire Mining Minerals Insurance Foods Radio Hospitality Logistics Systems Staff Services`,
)
/** Modifiers that make no name of a weak head: "Strategic Partnership", "Additional Resources". */
export const PLAIN = words(`
  Additional Key Community Strategic Product Waste Initial Centralized Comprehensive Primary Emergency Gold Best Featured Digital Social Public Private Full Press New Other Human Natural Financial Business Corporate Customer Client Technical Technology Advanced Smart
  Global International National Local Regional Federal State Local Joint Special Strong Health Medical Mental Law Legal Risk Data Information Security Cyber Project Program Sales Marketing Online Mobile Free Open Green Clean Renewable Solar Wind Nuclear Electric
  Introducing Getting Research Development Quality Safety Service Support Training Education Learning Student Career Job Home Family Youth Senior Adult Water Air Land Energy Power Food Travel Event Events Sports Music Art Arts Culture Media News Web Internet
  Executive General Senior Chief Annual Monthly Weekly Daily Total Final First Second Third Major Minor Critical Important Core Central Main Common Unique Professional Personal Premium Supply Value Vendor Team Market Markets Capital Growth Investor Investment Asset
`)

/** Heads that "of", "for" or "on" belongs to when it follows. */
export const TAKES_OF = words(`
  Department Departments Dept Ministry Office Offices Bureau Agency Administration Authority Commission Committee Subcommittee Council Board Court Courts Service Division Section Branch Directorate Institute Institutes Institution Foundation
  Association Federation Confederation Union Society Academy University College School Schools Hospital Bank Fund Club Clubs League Alliance Coalition Network Corps Government Parliament House Senate Assembly Chamber Embassy
  Center Centre Centers Centres Laboratory Museum Library Archives Gallery Church Diocese Registry Organization Organisation Trustees Governors Directors Scouts Brotherhood Inspectorate Secretariat Town City County State Bar Volunteers Sons Daughters Friends Doctors Reporters Knights Order Conference Congress Group Company Partnership Consortium Force Patrol Mission Campaign Party Headquarters Initiative Treasury RVs
`)
