/** Easter Sunday of the Gregorian calendar as a month (3 or 4) and a day: the computus of Meeus, Jones and Butcher, which holds for every year from 1583. */
export function easterSunday(year: number): { month: number; day: number } {
  const golden = year % 19, century = Math.floor(year / 100), rest = year % 100;
  const leap = Math.floor(century / 4), correction = Math.floor((century + 8) / 25);
  const moon = (19 * golden + century - leap - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - rest % 4) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const place = moon + sunday - 7 * late + 114;
  return { month: Math.floor(place / 31), day: place % 31 + 1 };
}
