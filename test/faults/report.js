/** Says of each check whether it held: one line each, and counts at the end. */
export class Report {
  held = 0;
  /** What did not hold, by its line. @type {string[]} */
  failed = [];
  /** @type {string[]} */
  leftOut = [];

  /** @param {(line: string) => void} say where lines go. */
  constructor(say = console.log) { this.say = say; }

  /**
   * @param {string} what the fault. @param {number} times how often it was done.
   * @param {boolean} holds @param {object} found what was seen, for whoever has to mend it.
   */
  check(what, times, holds, found) {
    const line = `${what}${times === 1 ? '' : ` (${times} times)`}`;
    if (holds) this.held++;
    else this.failed.push(`${line} ${JSON.stringify(found)}`);
    this.say(`${holds ? 'ok       ' : 'FAILED   '} ${line} ${JSON.stringify(found)}`);
  }

  /** A check that cannot be done on this machine. */
  leaveOut(what, why) {
    this.leftOut.push(`${what}: ${why}`);
    this.say(`left out  ${what}: ${why}`);
  }

  /** The last line. */
  sum() { this.say(`${this.held} held, ${this.failed.length} failed, ${this.leftOut.length} left out`); }
}
