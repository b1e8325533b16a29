/** Number words and what they are worth. */
export const SMALL: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
export const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lac: 1e5,
  crore: 1e7,
  dozen: 12,
}
/** Scales as they are written behind digits: "2.5bn". A single letter is one only where money is meant. */
export const SHORT_SCALES: Record<string, number> = {
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  mm: 1e6,
  m: 1e6,
  bn: 1e9,
  bln: 1e9,
  b: 1e9,
  tn: 1e12,
  trn: 1e12,
  t: 1e12,
  k: 1e3,
  grand: 1e3,
  cr: 1e7,
  crs: 1e7,
}
/** What a part in words divides by. */
export const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
}
/** Masses and volumes that "a" counts ("a kilogram of heroin"), as the words begin. */
export const BULK = 'kilo gram ton pound ounce gallon quart pint liter litre barrel acre hectare'.split(' ')
/** Measures that "half" halves, as the words begin. */
export const MEASURES = [
  ...BULK,
  ...'mile meter metre foot inch yard centi cents percent point cup teaspoon tablespoon pint degree stone tonne'.split(
    ' ',
  ),
]
/** Parts that are one sign. */
export const FRACTIONS: Record<string, number> = {
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
  '⅕': 0.2,
  '⅙': 1 / 6,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
}
