/** Parts of the world with a table of their own. */
export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland', 'ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** The years that the table covers. Outside it nothing is computed. */
export const HOLIDAY_YEARS = { first: 2005, last: 2035 } as const;
/** Until here the governments have published the days that stand in a proclamation; later ones are expected, on the pattern of every year since 2005. */
export const PUBLISHED_UNTIL = 2028;

type MonthDay = readonly [month: number, day: number];
/** 0 for Sunday. */
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * When a day falls: a fixed day (which may be a Saturday or a Sunday); the nth or the last (-1) such weekday of a month; so many days from
 * Easter Sunday; another day where a fixed one falls on a given weekday; a day of one year.
 */
type When =
  | { fixed: MonthDay }
  | { nth: 1 | -1; weekday: Weekday; month: number; unless?: { day: MonthDay; falls: Weekday } }
  | { easter: number }
  | { day: MonthDay; falls: Weekday; then: MonthDay }
  | { once: string };

/** One row: what, where, when, in which years, and what says so. */
export interface HolidayRule {
  name: string;
  nations: readonly Nation[];
  when: When;
  /** First and last year; the whole table where absent. */
  from?: number;
  to?: number;
  /** Years in which the Crown appointed another day instead. */
  except?: readonly number[];
  /** `statute`: an Act names it. `proclaimed`: by royal proclamation, a year or more at a time. */
  by: 'statute' | 'proclaimed';
  source: string;
  /** What is doubted of it. */
  disputed?: string;
}

const SCHEDULE = 'Banking and Financial Dealings Act 1971, Schedule 1';
const PROCLAIMED = 'proclamation under section 1(3) of the Banking and Financial Dealings Act 1971';
const INSTEAD = 'proclamation under section 1(2) of the Banking and Financial Dealings Act 1971, in place of';
const COMMON_LAW = 'common law holiday; named in section 10(6) of the Freedom of Information Act 2000';
const WORKING_TIME = 'Organisation of Working Time Act 1997 (Ireland), Second Schedule, paragraph 1';
const UNPROCLAIMED = 'Whether the substitute day was proclaimed in every year is disputed (informationrightsandwrongs.com); the government lists it as a bank holiday.';

const EW_NI: readonly Nation[] = ['england-and-wales', 'northern-ireland'];
const UK: readonly Nation[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const SCOTLAND: readonly Nation[] = ['scotland'], NI: readonly Nation[] = ['northern-ireland'], IRELAND: readonly Nation[] = ['ireland'];
const SUNDAY = 0, MONDAY = 1, FRIDAY = 5, SATURDAY = 6;

/**
 * Bank holidays of the parts of the United Kingdom, and public holidays of Ireland, 2005 to 2035. Compared with their text: the schedule for Scotland, the Act on
 * St Andrew's Day, the proclamation of 24 June 1998. The dates of all others since 2005 agree with two other programs' calendars (`test/dates`), but the instrument that
 * is cited for them is `unchecked`: the proclamations of each year, section 1(2) and (5), the substitutes, and the Irish regulations of 2022.
 */
export const holidayRules: readonly HolidayRule[] = [
  { name: "New Year's Day", nations: EW_NI, when: { fixed: [1, 1] }, by: 'proclaimed', source: `${PROCLAIMED}, each year since 1974` },
  { name: "New Year's Day (substitute)", nations: EW_NI, when: { day: [1, 1], falls: SATURDAY, then: [1, 3] }, by: 'proclaimed', source: PROCLAIMED },
  { name: "New Year's Day (substitute)", nations: EW_NI, when: { day: [1, 1], falls: SUNDAY, then: [1, 2] }, by: 'proclaimed', source: PROCLAIMED },
  { name: "New Year's Day", nations: SCOTLAND, when: { fixed: [1, 1] }, by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  { name: "New Year's Day (substitute)", nations: SCOTLAND, when: { day: [1, 1], falls: SUNDAY, then: [1, 3] }, by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  // 1 January a Saturday, 2 January a Sunday: the schedule gives 3 January for the latter, the proclamation 4 January for the former.
  { name: "New Year's Day (substitute)", nations: SCOTLAND, when: { day: [1, 1], falls: SATURDAY, then: [1, 4] }, by: 'proclaimed', source: PROCLAIMED },
  { name: '2 January', nations: SCOTLAND, when: { fixed: [1, 2] }, by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  { name: '2 January (substitute)', nations: SCOTLAND, when: { day: [1, 2], falls: SUNDAY, then: [1, 3] }, by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  { name: '2 January (substitute)', nations: SCOTLAND, when: { day: [1, 2], falls: SATURDAY, then: [1, 4] }, by: 'proclaimed', source: `${PROCLAIMED}, as of 24 June 1998 for 4 January 1999` },
  { name: "St Patrick's Day", nations: NI, when: { fixed: [3, 17] }, by: 'statute', source: `${SCHEDULE}, paragraph 3` },
  { name: "St Patrick's Day (substitute)", nations: NI, when: { day: [3, 17], falls: SUNDAY, then: [3, 18] }, by: 'statute', source: `${SCHEDULE}, paragraph 3` },
  { name: "St Patrick's Day (substitute)", nations: NI, when: { day: [3, 17], falls: SATURDAY, then: [3, 19] }, by: 'proclaimed', source: PROCLAIMED, disputed: UNPROCLAIMED },
  { name: 'Good Friday', nations: EW_NI, when: { easter: -2 }, by: 'statute', source: COMMON_LAW },
  { name: 'Good Friday', nations: SCOTLAND, when: { easter: -2 }, by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  { name: 'Easter Monday', nations: EW_NI, when: { easter: 1 }, by: 'statute', source: `${SCHEDULE}, paragraphs 1 and 3` },
  { name: 'Early May bank holiday', nations: EW_NI, when: { nth: 1, weekday: MONDAY, month: 5 }, except: [2020], by: 'proclaimed', source: `${PROCLAIMED}, each year since 1978` },
  { name: 'Early May bank holiday', nations: SCOTLAND, when: { nth: 1, weekday: MONDAY, month: 5 }, except: [2020], by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  { name: 'Spring bank holiday', nations: EW_NI, when: { nth: -1, weekday: MONDAY, month: 5 }, except: [2012, 2022], by: 'statute', source: `${SCHEDULE}, paragraphs 1 and 3` },
  { name: 'Spring bank holiday', nations: SCOTLAND, when: { nth: -1, weekday: MONDAY, month: 5 }, except: [2012, 2022], by: 'proclaimed', source: `${PROCLAIMED}, each year since 1987` },
  { name: 'Battle of the Boyne', nations: NI, when: { fixed: [7, 12] }, by: 'proclaimed', source: 'proclamation by the Secretary of State under section 1(5) of the Banking and Financial Dealings Act 1971, each year' },
  { name: 'Battle of the Boyne (substitute)', nations: NI, when: { day: [7, 12], falls: SATURDAY, then: [7, 14] }, by: 'proclaimed', source: PROCLAIMED, disputed: UNPROCLAIMED },
  { name: 'Battle of the Boyne (substitute)', nations: NI, when: { day: [7, 12], falls: SUNDAY, then: [7, 13] }, by: 'proclaimed', source: PROCLAIMED, disputed: UNPROCLAIMED },
  { name: 'Summer bank holiday', nations: SCOTLAND, when: { nth: 1, weekday: MONDAY, month: 8 }, by: 'statute', source: `${SCHEDULE}, paragraph 2` },
  { name: 'Summer bank holiday', nations: EW_NI, when: { nth: -1, weekday: MONDAY, month: 8 }, by: 'statute', source: `${SCHEDULE}, paragraphs 1 and 3` },
  { name: "St Andrew's Day", nations: SCOTLAND, when: { fixed: [11, 30] }, from: 2007, by: 'statute', source: "St Andrew's Day Bank Holiday (Scotland) Act 2007, section 1" },
  { name: "St Andrew's Day (substitute)", nations: SCOTLAND, when: { day: [11, 30], falls: SATURDAY, then: [12, 2] }, from: 2007, by: 'statute', source: "St Andrew's Day Bank Holiday (Scotland) Act 2007, section 1" },
  { name: "St Andrew's Day (substitute)", nations: SCOTLAND, when: { day: [11, 30], falls: SUNDAY, then: [12, 1] }, from: 2007, by: 'statute', source: "St Andrew's Day Bank Holiday (Scotland) Act 2007, section 1" },
  { name: 'Christmas Day', nations: EW_NI, when: { fixed: [12, 25] }, by: 'statute', source: COMMON_LAW },
  { name: 'Christmas Day', nations: SCOTLAND, when: { fixed: [12, 25] }, by: 'statute', source: `${SCHEDULE}, paragraph 2; section 73 of the Freedom of Information (Scotland) Act 2002` },
  { name: 'Boxing Day', nations: EW_NI, when: { fixed: [12, 26] }, by: 'statute', source: `${SCHEDULE}, paragraphs 1 and 3` },
  { name: 'Boxing Day', nations: SCOTLAND, when: { fixed: [12, 26] }, by: 'proclaimed', source: `${PROCLAIMED}, each year since 1974` },
  { name: 'Christmas Day (substitute)', nations: EW_NI, when: { day: [12, 25], falls: SUNDAY, then: [12, 27] }, by: 'statute', source: `${SCHEDULE}, paragraphs 1 and 3` },
  { name: 'Christmas Day (substitute)', nations: SCOTLAND, when: { day: [12, 25], falls: SUNDAY, then: [12, 27] }, by: 'proclaimed', source: `${PROCLAIMED}; the schedule gives 26 December for Christmas Day` },
  { name: 'Christmas Day (substitute)', nations: EW_NI, when: { day: [12, 25], falls: SATURDAY, then: [12, 27] }, by: 'statute', source: `${SCHEDULE}, paragraphs 1 and 3 (26 December is a Sunday)` },
  { name: 'Christmas Day (substitute)', nations: SCOTLAND, when: { day: [12, 25], falls: SATURDAY, then: [12, 27] }, by: 'proclaimed', source: PROCLAIMED },
  { name: 'Boxing Day (substitute)', nations: UK, when: { day: [12, 26], falls: SUNDAY, then: [12, 28] }, by: 'proclaimed', source: PROCLAIMED },
  { name: 'Boxing Day (substitute)', nations: UK, when: { day: [12, 26], falls: SATURDAY, then: [12, 28] }, by: 'proclaimed', source: PROCLAIMED },

  { name: 'Royal Wedding', nations: UK, when: { once: '2011-04-29' }, by: 'proclaimed', source: PROCLAIMED },
  { name: 'Spring bank holiday', nations: UK, when: { once: '2012-06-04' }, by: 'proclaimed', source: `${INSTEAD} 28 May 2012` },
  { name: "Queen's Diamond Jubilee", nations: UK, when: { once: '2012-06-05' }, by: 'proclaimed', source: PROCLAIMED },
  { name: 'Early May bank holiday (VE Day)', nations: UK, when: { once: '2020-05-08' }, by: 'proclaimed', source: `${INSTEAD} 4 May 2020` },
  { name: 'Spring bank holiday', nations: UK, when: { once: '2022-06-02' }, by: 'proclaimed', source: `${INSTEAD} 30 May 2022` },
  { name: "Queen's Platinum Jubilee", nations: UK, when: { once: '2022-06-03' }, by: 'proclaimed', source: PROCLAIMED },
  {
    name: 'State Funeral of Queen Elizabeth II', nations: UK, when: { once: '2022-09-19' }, by: 'proclaimed', source: 'proclamation of 10 September 2022 under section 1(3) of the Banking and Financial Dealings Act 1971',
    disputed: 'Proclaimed nine days before: whether it counts for requests that were already running is disputed (informationrightsandwrongs.com). It is not counted as a working day here.',
  },
  { name: 'Coronation of King Charles III', nations: UK, when: { once: '2023-05-08' }, by: 'proclaimed', source: PROCLAIMED },
  { name: 'World Cup bank holiday', nations: SCOTLAND, when: { once: '2026-06-15' }, by: 'proclaimed', source: 'proclamation of 4 February 2026 under the Banking and Financial Dealings Act 1971, for Scotland only' },

  // The Irish Act gives no substitute days: a public holiday on a Saturday or a Sunday leaves the Monday a working day.
  { name: "New Year's Day", nations: IRELAND, when: { fixed: [1, 1] }, by: 'statute', source: `${WORKING_TIME}(f)` },
  { name: "St Brigid's Day", nations: IRELAND, when: { nth: 1, weekday: MONDAY, month: 2, unless: { day: [2, 1], falls: FRIDAY } }, from: 2023, by: 'statute', source: `${WORKING_TIME}(g), prescribed by regulations of 2022` },
  { name: "St Brigid's Day", nations: IRELAND, when: { day: [2, 1], falls: FRIDAY, then: [2, 1] }, from: 2023, by: 'statute', source: `${WORKING_TIME}(g), prescribed by regulations of 2022` },
  { name: "St Patrick's Day", nations: IRELAND, when: { fixed: [3, 17] }, by: 'statute', source: `${WORKING_TIME}(c)` },
  { name: 'Day of Remembrance and Recognition', nations: IRELAND, when: { once: '2022-03-18' }, by: 'statute', source: `${WORKING_TIME}(g), prescribed by regulations of 2022` },
  { name: 'Easter Monday', nations: IRELAND, when: { easter: 1 }, by: 'statute', source: `${WORKING_TIME}(d)` },
  { name: 'May bank holiday', nations: IRELAND, when: { nth: 1, weekday: MONDAY, month: 5 }, by: 'statute', source: `${WORKING_TIME}(d)` },
  { name: 'June bank holiday', nations: IRELAND, when: { nth: 1, weekday: MONDAY, month: 6 }, by: 'statute', source: `${WORKING_TIME}(d)` },
  { name: 'August bank holiday', nations: IRELAND, when: { nth: 1, weekday: MONDAY, month: 8 }, by: 'statute', source: `${WORKING_TIME}(d)` },
  { name: 'October bank holiday', nations: IRELAND, when: { nth: -1, weekday: MONDAY, month: 10 }, by: 'statute', source: `${WORKING_TIME}(e)` },
  { name: 'Christmas Day', nations: IRELAND, when: { fixed: [12, 25] }, by: 'statute', source: `${WORKING_TIME}(a)` },
  { name: "St Stephen's Day", nations: IRELAND, when: { fixed: [12, 26] }, by: 'statute', source: `${WORKING_TIME}(b)` },
];
