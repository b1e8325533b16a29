/** Words that are written with a full stop, by what the full stop means for a sentence. Written by hand, in small letters. */

const words = (list: string) => new Set(list.split(' '))

/** Their full stop does not end a sentence, also where a capital follows. */
export const ABBREVIATIONS = words(
  [
    // titles and ranks
    'mr mrs ms mx smt dr prof sr jr st ste hon rev fr gen lt col capt cpt cmdr adm maj sgt pfc cpl det insp supt gov sen sens rep reps',
    'amb sec asst assoc atty attys messrs mmes spc ssgt msgt tsgt pvt brig cdr cdre comdt cmdt hav pres',
    // references
    'no nos vs v op cit fig figs vol pp p art cf al ed eds i.e e.g viz approx est tel ext',
    // months and days of the week
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    // states of the USA
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt',
    'wash wis wyo',
    // streets, bodies, countries, times
    'ave blvd rd mt ft dept univ assn intl natl pte u.s u.k u.n d.c a.m p.m ph.d',
  ].join(' '),
)

/** Abbreviations that end names and sentences alike: the next word decides. */
export const NAME_ENDINGS = words('inc corp co ltd llc plc bros cos pty')

/** Words that begin sentences far more often than they follow a name. */
export const STARTERS = words(
  [
    'the this that these those it its he she they we i you in on at for to from with as by our his her their there a an and but or if when while',
    'after before during since under according also additionally all any both each however many more most other several some such today',
  ].join(' '),
)

/** Words that keep their full stop, as they are written. */
export const WITH_STOP = words(
  [
    'Inc Corp Co Ltd Ltda Jr Sr Mr Mrs Ms Mx Dr Prof St Ste Mt Ft Gov Sen Sens SEN Rep Reps REP Gen Col Maj Smt Amb Capt',
    'Cpt Lt Brig Sgt Cpl Adm Cmdr Cdr Cdre Comdt Cmdt Spc Pfc Hav Hon Rev Fr Pvt Pte Bros Dept Univ Assn Calif Fla',
    'Mass Conn Pa Va Tex Ill Ind Mich Minn Wis Ariz Colo Md Del Ga Ala Tenn Ky La Miss Okla Ore Wash Nev Neb Kan Mo Ark Mont Vt Wyo',
  ].join(' '),
)
