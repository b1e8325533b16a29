/** Countries that call their money a dollar, and what tells in a release that it comes from there. */
export interface DollarCountry {
  currency: string
  /** Parts of words, one of which stands wherever the patterns below find anything: asked first, as that is quick. */
  cues: string[]
  exchange: RegExp
  /** Country, peoples, capital, states and large towns, as many as stand for it alone. */
  names: RegExp
  /** Towns and states that begin a release, in capitals too. */
  places: RegExp
  /** Bodies and offices of its own; addresses, phone numbers. */
  bodies: RegExp
  /** The dollar with its own sign. */
  own: RegExp
}

export const DOLLARS: DollarCountry[] = [
  {
    currency: 'AUD',
    cues: 'Austral Canberra Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin NSW Queensland Tasmania SYDNEY MELBOURNE BRISBANE PERTH ADELAIDE CANBERRA AUSTRALIA Aborig ASX .au +61 Labor Liberal Centrelink Commonwealth Nauru Christmas Coalition AusAID MHR M.H.R ABN ACN A$ AU$ AUD'.split(
      ' ',
    ),
    exchange: /\bASX\b/,
    names: new RegExp(
      '\\b(?:Australia|Australians?|Canberra|Sydney|Melbourne|Brisbane|Adelaide|Hobart|New South Wales|NSW|' +
        'Queensland|Tasmania|Tasmanian|Northern Territory|Aboriginal|Torres Strait)\\b',
      'g',
    ),
    places:
      /\b(?:Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Australia|Queensland|Tasmania|NSW)\b/i,
    bodies: new RegExp(
      [
        '\\.au\\b|\\+61\\b|\\(0[2378]\\) ?\\d{4} ?\\d{4}|\\bACN \\d|\\bABN \\d',
        // A member's letters behind a name: not "MHR Fund Management".
        '\\bM\\.H\\.R\\b|\\bMHR\\b(?<=\\b(?:[Hh]on|HON|M[Rr]s?|M[Ss]|D[Rr])\\.?(?: [A-Z][\\w.’-]{0,20}){1,4},? MHR)',
        '\\bMHR\\b(?<=[A-Z][\\w’-]{1,20} [A-Z][\\w’-]{1,20},? MHR)(?!,? [A-Z])',
        '\\bLabor (?:Government|Opposition|Party|Senator)|\\bFederal Labor',
        '\\bSenator for (?:New South Wales|Queensland|Victoria|Tasmania)|\\bCommonwealth Government|\\bCentrelink',
        '\\bMedicare levy|\\b(?:Howard|Rudd|Gillard|Abbott|Keating|Hawke|Turnbull|Morrison|Fraser) Government',
        '\\b[Ff]ederal (?:Coalition|Opposition|Liberal)|\\bLiberal Party|\\bDIMIA\\b|\\bDIAC\\b|\\bAusAID\\b|\\bAFP\\b',
        '\\b(?:Nauru|Christmas Island|Villawood|Baxter|Woomera)\\b',
      ].join('|'),
      'g',
    ),
    own: /\bAU?D?\$|\bAUD\b/,
  },
  {
    currency: 'CAD',
    cues: 'Canad CANAD Ottawa Toronto TORONTO Montr MONTR Vancouver VANCOUVER Calgary CALGARY Edmonton Winnipeg Halifax Qu Ontario Alberta Manitoba Columbia Saskatch Scotia TSX CSE .ca RCMP C$ CA$ CAD CDN'.split(
      ' ',
    ),
    exchange: /\b(?:TSX|TSXV|TSX-V|CSE)\b/,
    names: new RegExp(
      '\\b(?:Canada|Canadians?|Ottawa|Toronto|Montr[ée]al|Calgary|Edmonton|Winnipeg|Qu[ée]bec|Ontario|Alberta|' +
        'Manitoba|British Columbia|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland)\\b',
      'g',
    ),
    places: new RegExp(
      '\\b(?:Toronto|Montr[ée]al|Vancouver|Calgary|Ottawa|Edmonton|Winnipeg|Halifax|Qu[ée]bec|Ontario|' +
        'British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Canada)\\b(?!, (?:wa|wash|ca|calif)\\b)',
      'i',
    ),
    bodies:
      /\.gc\.ca\b|\.ca\b|\bGovernment of (?:Canada|Ontario|Alberta|Manitoba)|\bRCMP\b|\bHouse of Commons of Canada/g,
    own: /\bC(?:A|AD|DN)?\s?\$|\bCAD\b/,
  },
  {
    currency: 'HKD',
    cues: 'Hong HONG HKSAR HK$ HKD HKEX SEHK HKSE .hk +852 Kowloon'.split(' '),
    exchange: /\b(?:HKEX|SEHK|HKSE)\b/,
    names: /\b(?:Hong Kong|HKSAR|Kowloon|New Territories)\b/g,
    places: /\bHong Kong\b/i,
    bodies: /\.hk\b|\+852\b|\bHKSAR Government|\bLegislative Council/g,
    own: /\bHK\s?\$|\bHKD\b/,
  },
  {
    currency: 'SGD',
    cues: 'Singapore SINGAPORE SGX S$ SGD .sg +65'.split(' '),
    exchange: /\bSGX\b/,
    names: /\b(?:Singapore|Singaporeans?)\b/g,
    places: /\bSingapore\b/i,
    bodies: /\.sg\b|\+65\b|\bHDB\b|\bMAS\b/g,
    own: /\bSG?\$|\bSGD\b/,
  },
  {
    currency: 'NZD',
    cues: 'Zealand ZEALAND Auckland AUCKLAND Wellington WELLINGTON Christchurch Dunedin NZ .nz +64 Aotearoa iwi Iwi'.split(
      ' ',
    ),
    exchange: /\bNZX\b/,
    names: /\b(?:New Zealand|New Zealanders?|Auckland|Wellington|Christchurch|Dunedin|Aotearoa|M[aā]ori|Kiwis?)\b/g,
    places: /\b(?:Auckland|Wellington|Christchurch|Dunedin|Hamilton, New Zealand|New Zealand)\b/i,
    bodies: /\.nz\b|\+64\b|\bBeehive\b|\bIwi\b|\biwi\b/g,
    own: /\bNZ\s?\$|\bNZD\b/,
  },
  {
    currency: 'TWD',
    cues: 'Taiwan TAIWAN Taipei TAIPEI TWSE NT$ TWD .tw +886'.split(' '),
    exchange: /\bTWSE\b/,
    names: /\b(?:Taiwan|Taiwanese|Taipei)\b/g,
    places: /\b(?:Taipei|Taiwan)\b/i,
    bodies: /\.tw\b|\+886\b/g,
    own: /\bNT\s?\$|\bTWD\b/,
  },
  {
    currency: 'JMD',
    cues: 'Jamaica JAMAICA J$ JMD JSE .jm'.split(' '),
    exchange: /\bJSE\b/,
    names: /\b(?:Jamaica|Jamaicans?)\b/g,
    places: /\b(?:Kingston, Jamaica|Jamaica)\b/i,
    bodies: /\.jm\b/g,
    own: /\bJ\$|\bJMD\b/,
  },
  {
    currency: 'TTD',
    cues: 'Trinidad TRINIDAD Tobago Port TT$ TTD TTSE .tt'.split(' '),
    exchange: /\bTTSE\b/,
    names: /\b(?:Trinidad|Tobago|Port of Spain)\b/g,
    places: /\b(?:Port of Spain|Trinidad)\b/i,
    bodies: /\.tt\b/g,
    own: /\bTT\s?\$|\bTTD\b/,
  },
]

/** The same for the United States: no count of names alone makes another dollar where these are as many. */
export const AMERICAN_SIGNS = new RegExp(
  '\\b(?:NASDAQ|Nasdaq|NYSE|U\\.S\\.(?! ?\\$)|United States|Americans?|Congress|Washington|New York|California|' +
    'Texas|Florida)\\b|\\.gov\\b(?!\\.)|\\bSenate (?:Majority|Minority)|\\b(?:R|D)-[A-Z][a-z]',
  'g',
)
