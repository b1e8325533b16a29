/** Words of roles: offices, occupations, and what may stand beside them. */
import { TITLE_HEADS } from './people.ts'

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Offices and occupations, singular and small. */
const OFFICES = words(`
  president vice-president chair chairman chairwoman chairperson co-chair cochair director codirector officer secretary undersecretary minister commissioner administrator attorney counsel counselor counsellor prosecutor judge justice magistrate chief head manager founder cofounder owner partner executive
  spokesman spokeswoman spokesperson professor lecturer instructor dean provost rector scientist researcher engineer economist analyst agent inspector superintendent sheriff captain commander commandant leader ambassador envoy representative senator governor mayor coordinator editor author writer columnist reporter correspondent anchor producer
  principal teacher educator coach trainer physician surgeon veterinarian nurse doctor dentist paramedic firefighter fisherman ceo cfo coo cto cmo cio ciso chro cpo cro cso vp svp evp avp specialist consultant adviser advisor member fellow scholar trustee treasurer auditor detective deputy assistant associate aide liaison chef designer architect curator veteran
  pastor bishop archbishop cardinal rabbi imam reverend chancellor premier investigator strategist developer planner host co-host actor actress singer songwriter musician drummer guitarist photographer student graduate alumnus volunteer advocate lawyer solicitor barrister paralegal employee worker operator dealer contractor subcontractor trader broker stockbroker
  accountant bookkeeper pilot driver banker financier entrepreneur businessman businesswoman investor farmer rancher soldier airman sailor inventor historian librarian filmmaker composer athlete player whip marshal trooper constable sergeant lieutenant colonel major admiral corporal patrolman policeman guard comptroller controller speaker delegate legislator lawmaker congressman congresswoman
  councilman councilwoman councilmember alderman assemblyman assemblywoman assemblymember commissioner supervisor executor creator builder publisher lobbyist promoter recruiter salesman saleswoman salesperson cashier clerk teller intern candidate nominee shareholder stockholder champion expert practitioner commentator moderator panelist presenter narrator mentor rapporteur registrar ombudsman bailiff warden
  mechanic electrician plumber carpenter landlord preparer scout archivist astronaut postmaster chairperson auctioneer jeweler translator interpreter programmer hacker influencer blogger youtuber vlogger poet novelist playwright sculptor painter dancer choreographer conductor lead superstar designee comedian magician pathologist examiner coroner
  chiropractor pollster osteopath midwife stylist cyclist novelist cellist podcaster broadcaster marketer adventurer explorer climber rapper vocalist handyman roofer humanitarian philanthropist naturopath doula sommelier bartender barista caregiver survivor ranger lifeguard
  republican democrat rider runner miner wrestler boxer skier sniper fighter biker hiker surfer swimmer racer jockey official designer creator custodian janitor groomer baker brewer winemaker restaurateur hotelier realtor underwriter actuary pharmacist monk nun priest minister missionary activist organizer organiser negotiator mediator arbitrator referee umpire quarterback striker goalkeeper captain skipper
`)
/** Kinds of occupation by their ending. */
const OCCUPATION =
  /^(?!(?:exist|consist|persist|insist|resist|assist|enlist|checklist|shortlist|waitlist|playlist|wishlist|racist|twist|mist|fist|wrist)$).*(?:ologist|(?:[cgmnprtv]|on|al)ist|.{3}writer|ician|iatrist|keeper|wright|herder)$/
/** "Attorney General", "professor emeritus": what stands behind the office and belongs to it. */
export const BEHIND_HEAD = words('general generals emeritus emerita elect designate nominee-elect pro tempore')
/** What people deal with, as the whole of a role in lists of contacts: "Investor Relations". */
export const DESKS = words(
  'Relations Communications Affairs Marketing Sales Operations Engineering Development Strategy Partnerships Finance Research Technology Products Services Programs Policy Advocacy Outreach Publicity',
)

/** What officers are in charge of, in front of their title: "Labor Secretary", "Sales Director"; no bodies by themselves. */
export const CHARGES = words(
  `Labor Labour Sales Defense Defence Treasury Marketing Finance Interior Energy Transportation Transport Commerce Education Agriculture Homeland Security Health Budget Majority Minority Creative Technical Medical Clinical Research Communications Technology Product Operations Development Engineering Community Human Resources Corporate Business Legal Housing Justice Foreign Veterans Environment Honorable Honourable Dear`,
)

/** Whether the word is an office or an occupation: "director", "co-founder", "Sens.", "attorneys". */
export function isRoleHead(word: string): boolean {
  if (TITLE_HEADS.has(word)) return !/^(?:Charge|Fire)$/.test(word)
  const lower = word.toLowerCase().replace(/[.’']/g, '')
  if (isOffice(lower)) return true
  const parts = lower.split('-')
  return (
    parts.length > 1 &&
    (isOffice(parts[parts.length - 1]) ||
      (isOffice(parts[0]) && BEHIND_HEAD.has(parts[1])) ||
      lower === 'editor-in-chief')
  )
}

const isOffice = (word: string) => {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=\w\w)s$/, '')
  return OFFICES.has(word) || OFFICES.has(singular) || OCCUPATION.test(singular)
}

/** Whether the word names the office in the plural, shared by several people. */
export const isPlural = (word: string): boolean =>
  /^(?:Sens|Reps|Govs|Profs)\.?$/i.test(word) || (/(?:[^s]s|men)$/i.test(word) && isRoleHead(word))

/** Offices that work "to" somebody. */
export const TAKES_TO =
  /^(?:advis[eo]r|assistant|aide|counsel|counsellor|counselor|ambassador|envoy|liaison|secretary|representative|delegate|deputy|consultant|nominee|candidate)s?$/i

/** Participles that describe an office, unlike those that tell what somebody did. */
export const DESCRIBES =
  /^(?:retired|acclaimed|renowned|noted|celebrated|licensed|certified|registered|appointed|elected|appointed|led|decorated|distinguished|experienced|seasoned|accomplished|respected|esteemed|beloved|trusted|convicted|accused|disgraced|disbarred|related|advanced|applied|integrated|united|unlicensed|self-employed|armed|skilled|dedicated|award-winning|best-selling|bestselling|acting|managing|marketing|engineering|operating|leading|contributing|founding|presiding|supervising|commanding|consulting|training|accounting|founding|ranking|sitting|outgoing|incoming|visiting|practicing|practising|attending|investing|banking|manufacturing|purchasing|shipping|nursing|publishing|managing|housing|mining|fishing|sporting|advertising|licensing|planning|building|engineering|programming|long-serving|long-standing|serving|highly|newly|nationally|internationally|widely|parking|hiring|casting|recording|rising|teaching|wrestling|boxing|swimming|racing|riding)$/i
/** Small words that stand in front of an office in capitals: "former Senator", "state Sen."; other ones are verbs: "urge Senator". */
export const IN_FRONT =
  /^(?:former|ex|state|county|city|town|village|parish|borough|local|federal|interim|late|longtime|long-time|national|international|regional|global|senior|junior|vice|general|lead|legendary|star|veteran|famed|famous|popular|assistant|associate|deputy|principal|special|trial|chief|executive|district|police|fire|defense|military|army|navy|naval|medical|clinical|company|group|team|world|guest|staff|honorary|current|independent|supervisory|celebrity|top|noted|keynote|civil|rights|criminal|family|human|public|press|media|business|technology|tech|finance|financial|research|art|music|film|television|book|health|school|university|college|club|party|union)$/i
/** Small words in the plural before an office: "sales manager", "public affairs officer". */
export const PLURALS =
  /^(?:sales|operations|communications|business|sports|affairs|services|systems|relations|resources|products|studies|news|arts|securities|foods|logistics|economics|physics|politics|mathematics|ethics|genetics|analytics|robotics|electronics|statistics|dynamics|graphics|athletics|facilities|claims|accounts|benefits|rights|markets|gas|less|solutions|programs|projects|works|narcotics|homicide|crimes|taxes|parks|series|diabetes|sciences|hazards|partnerships|investments|acquisitions|admissions|events|standards|series|plans)$/
/** Words in front of an office that are not part of it. */
export const OUTSIDE = words(`
  a an the our his her their its my your this that these those he she it they we i you who whose which what whom by and or but with to from as in on at of for than then when while where since until after before because if though although so yet nor into upon about against among between including during under over through via per like unlike near
  is are was were be been being am has have had do does did will would can could may might must shall should said says say told tell tells asked asks added adds stated states noted notes named names joined joins met meets led fellow other others two three four five six seven eight nine ten several many some both all each every new then later earlier today yesterday also alongside plus versus
  week month year weekend day days weeks months years morning afternoon evening night summer spring winter last next
  contact contacting not no there here how why whether except without within toward towards across around behind beside along despite whom saw see sees visit hosts features stars gives lets makes takes keeps thanks praised urged only just even still more most another such same thank heard hear hears sent let made took gave went came won lost sold bought paid wrote found felt held kept left ran spoke told
`)
/** Words behind an office that end it. */
export const ENDS = words(`
  said says told added adds stated states noted notes explained explains announced announces commented comments remarked wrote writes testified argued warned urged stressed emphasized concluded continued declared who whom whose which that where when while because since during until after before if though although but nor so then than
  is are was were be been being am has have had do does did will would can could may might must shall should today yesterday tomorrow also now later recently not at with from by as into under over through against among between about via within without near he she it they we i you this these those his her their its whose pleaded pled joins leads hosts spoke speaks believes thinks
  on in to both either respectively made makes took takes met came went saw sees led won lost gave gives held holds paid sold ran runs kept keeps began
`)
