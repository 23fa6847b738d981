/** Files that cannot be read: by their own nature, or because the system is made to say so (strace). */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.js';
import { isStack, mailsMissing, tornLines } from './ground.js';

/** Stops at the calls that it is to look at, at no others. */
const STRACE = 'strace -f -qq --seccomp-bpf -o /dev/null';
/** Words that the system's errors are told in. */
const ERRORS = { EACCES: 'permission denied', ENOENT: 'no such file', EMFILE: 'too many open files', EIO: 'input/output error' };
/** Reads of a mailbox, as each thread of the process counts its own. */
const NTH = [1, 2, 3, 10, 50, 100];
const FEW = [1, 3, 50];
const NOTHING = 'brings nothing';
/** Forty-one files can be read together or, as a share of one machine, as a batch. */
const WAYS = [['together', ''], ['as a batch', '--shard 1/1']];

/** A file that cannot be read, among 41 that can. */
export async function badFiles({ short: ground }, report) {
  const eio = [];
  for (const [way, flags] of WAYS) {
    const there = ground.folder('eio');
    symlinkSync('/proc/self/mem', join(there, 'bad.eml')); // reading it gives EIO
    symlinkSync('/proc/self/mem', join(there, 'mails', 'm20-bad.eml'));
    eio.push({ way, ...await others(ground, there, `foi-parse --format ndjson ${flags} bad.eml mails`, '', ['bad.eml: input/output error', 'mails/m20-bad.eml: is a symbolic link']) });
  }
  report.check('a file that gives EIO, named and within a directory', eio.length, eio.every(({ right }) => right), eio);
  const why = await untraceable(ground);
  if (why !== null) { report.leaveOut('EACCES, ENOENT, EMFILE, EIO at one file of a directory', why); return; }
  for (const [error, words] of Object.entries(ERRORS)) {
    const all = [];
    for (const [way, flags] of WAYS) all.push({ way, ...await others(ground, ground.folder(error), `${STRACE} -e trace=openat -e inject=openat:error=${error} -P mails/m21.eml foi-parse --format ndjson ${flags} mails`, '21', [`mails/m21.eml: ${words}`]) });
    report.check(`${error} at one file of a directory`, all.length, all.every(({ right }) => right), all);
  }
}

/** Runs a command over `mails`. @param {string} without the number of the file that cannot be read. @param {readonly string[]} said what has to be said of it. */
async function others(ground, there, command, without, said) {
  const { code, out, err } = await ground.sh(there, command), missing = mailsMissing(out);
  return { right: code === 2 && missing.join() === without && !isStack(err) && said.every((line) => err.includes(`foi-parse: ${line}`)), code, missing, err };
}

/** The n-th read of a mailbox fails, is broken off, or brings nothing. */
export async function badReads({ short: ground }, report) {
  const why = await untraceable(ground);
  if (why !== null) { report.leaveOut(`read number ${NTH.join(', ')} of a mailbox fails`, why); return; }
  for (const [what, injected, ways] of [
    ['fails (EIO)', 'error=EIO', ['--format ndjson', '--format json']], ['is broken off (EINTR)', 'error=EINTR', ['--format ndjson']], [NOTHING, 'retval=0', ['--format ndjson', '--format ndjson --stream']],
  ]) {
    for (const way of ways) {
      const all = [], numbers = way === '--format ndjson' && what !== NOTHING ? NTH : FEW;
      for (const n of numbers) {
        const there = ground.place('nth');
        const { code, err } = await ground.sh(there, `${STRACE} -e trace=read,pread64 -e inject=read,pread64:${injected}:when=${n} -P in.mbox foi-parse ${way} --jobs 1 -o o in.mbox`);
        all.push({ n, code, ...await seen(there, way), err: err.slice(0, 300), stack: isStack(err) });
      }
      report.check(`read number ${numbers.join(', ')} of a mailbox ${what}: what is missing is told: ${way}`, all.length, all.every(({ code, missing, torn, stack, told }) => code === (told ? 2 : 0) && !missing && !torn && !stack) && all.some(({ code }) => code === 2), all);
    }
  }
}

/** How many mails are missing, and whether each is told: by a problem of its own, or by one of the file. */
async function seen(there, way) {
  const file = join(there, 'o'), text = readFileSync(file, 'utf8');
  if (!way.includes('ndjson')) {
    const { threads, problems } = JSON.parse(text), told = new Set(problems.filter(({ severity }) => severity === 'error').map(({ byte }) => byte));
    const starts = new Set(threads.flatMap(({ messages }) => messages).map(({ messageId }) => messageId));
    const missing = truthOf(there).filter(({ id, byteStart, damaged }) => damaged !== 'no-header' && !starts.has(`<${id}>`) && !told.has(byteStart) && !told.has(null)).length;
    return { missing, torn: 0, told: problems.some(({ severity }) => severity === 'error') };
  }
  const { missing } = await check(join(there, 'in.mbox'), [file]), told = /^\{"record":"problem","severity":"error"[^\n]*"byte":null/m.test(text);
  return { missing: told ? 0 : missing, torn: tornLines(file), told: text.includes('"severity":"error"') };
}
const truthOf = (there) => readFileSync(join(there, 'in.mbox.truth.ndjson'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

/** Why nothing can be traced here; null where it can. */
async function untraceable(ground) {
  const { code, err } = await ground.sh(ground.directory, `${STRACE} -e trace=read true`);
  return code === 0 ? null : `strace is missing or may not trace here (${err.trim().split('\n')[0]})`;
}
