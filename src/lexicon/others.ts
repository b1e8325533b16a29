/** What stands beside names: words of grammar, of the calendar, things, places. */
const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

/** Words that begin sentences and lines, and belong to no name. */
export const FUNCTION = words(`
  The A An This That These Those It Its He She They We I You His Her Their Our My Your In On At For To From With By As Of And Or But Nor So Yet If When While Where After Before During Since Until Under Over Through Between Among Against About Above Below Into Upon
  According Also Additionally All Any Both Each Every Few Many More Most Much Some Several Such Other Another No Not Now Then There Here Today Yesterday Tomorrow Tonight However Moreover Furthermore Therefore Meanwhile Finally First Second Third Last Next New Former Following
  Who What Why How Which Whose Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must Shall Should Please See Read Visit Click Contact Contacts Call Email Phone Tel Fax Mobile Cell Website Web Media Press News Release Releases Immediate Photo Video Image Caption Source Subject Date Published Updated Posted
  As Once Despite Although Because Though Unless Whether Thanks Thank Congratulations Yes Only Just Even Still Very Too Like Unlike Among Amid Plus Per Via Due Based Located Founded Established Born Today's
`)
/** Words with capitals that are no name by themselves. */
export const NEUTRAL = words(`
  One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Hundreds Thousands Millions Half
  January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun Spring Summer Autumn Winter Christmas Easter
  Americans American British French German Russian Chinese Japanese Canadian Mexican Indian African European Asian Democrats Republicans Democrat Republican Democratic Congressional Presidential Federal Internet Covid COVID COVID-19 AI CEO CFO COO CTO PR HR IT ID DNA RNA HIV AIDS GDP ESG PDF URL FAQ CBD THC USA US U.S. UK U.K. UAE USD EUR AM PM EST EDT PST PDT ET PT CT MT GMT UTC Q1 Q2 Q3 Q4 FY DVD CD SUV RV VIP DIY ROI IPO ETF NFT SO2 CO2 NOx
  Act Bill Law Resolution Title Section Chapter Article Rule Amendment Treaty Agreement Plan Program Programme Project Strategy Framework Award Awards Prize Medal Conference Summit Forum Festival Fair Expo Week Month Year Day Report Survey Study Index Case Count Counts Order Notice Page Table Figure Note Notes Statement Statements About
`)
/** Places that compromise's lexicon leaves out. */
export const PLACES = new Set(
  (
    'russian federation|kyrgyz republic|czech republic|dominican republic|slovak republic|republic of korea|hong kong special administrative region|hong kong sar|puerto rico|virgin islands|u.s. virgin islands|ann arbor|boca raton|fort worth|fort smith|santa ana|san juan|baton rouge|las cruces|' +
    'el paso|corpus christi|palm beach|delray beach|long beach|virginia beach|grand rapids|sioux falls|des moines|cedar rapids|little rock|salt lake city|colorado springs|fort lauderdale|st. paul|st. petersburg|west virginia|north carolina|south carolina|north dakota|south dakota|new mexico|new hampshire|new jersey|rhode island|orange county|los angeles county|cook county|harris county|san diego county|' +
    'southeast florida|south florida|northern california|southern california|central asia|southeast asia|east asia|south asia|middle east|north africa|west africa|east africa|latin america|south america|north america|central america|eastern europe|western europe|great lakes|gulf coast|west coast|east coast|new england|midwest|silicon valley|bay area|capitol hill|wall street|main street|white house'
  ).split('|'),
)
/** What ends names of laws, programmes, events, awards, products. */
export const THINGS = words(`
  Act Bill Law Code Rule Rules Amendment Treaty Agreement Accord Convention Protocol Resolution Plan Program Programme Programs Project Projects Strategy Framework Award Awards Prize Medal Conference Summit Forum Festival Fair Expo Convention Day Days Week Month Year Years Report Survey Study Index Standards Standard
  Road Street Avenue Boulevard Drive Lane Highway Parkway River Lake Bay Island Islands Mountain Mountains Valley Beach Creek Park Forest Ocean Sea Peninsula Coast Canyon Desert Bridge Airport Harbor Harbour Port Building Tower Hall Stadium Arena Plaza Square Suite Floor Room Box
  War Crisis Pandemic Era Age Century Olympics Games Cup Championship Tournament Series Season Tour Show Vouchers Voucher Edition Version Platform App Technology System Model Initiative Scholarship Grant Loan Tax Credit Security Medicaid Medicare Bowl Marathon Parade Ceremony Gala Event Session Hearing Meeting Workshop Webinar Course Certificate Certification Degree Bachelor Master Doctorate
  Operation Bass Fisheries Officer Officers Attorney Director General President Secretary Minister Senator Statements Statement Information Inquiries Relations Inc.'s Contact Language English Spanish Page Website
`)
/** US states, with their abbreviations, and places that name governments and courts. */
export const STATES = words(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming
  Calif. Fla. Mass. Conn. Pa. Va. Tex. Ill. Ind. Mich. Minn. Wis. Ariz. Colo. Md. Del. Ga. Ala. Tenn. Ky. La. Miss. Okla. Ore. Wash. Nev. Neb. Kan. Mo. D.C. N.Y. N.J. N.H. N.C. S.C. N.D. S.D. N.M. R.I. W.Va. AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON BC QC AB MB
`)
