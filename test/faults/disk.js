/** Disks that are full, from the start or at the n-th byte. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './check.js';
import { besides, isSaid, resumable } from './ground.js';

const FILES = ['text', 'json', 'ndjson', 'csv', 'markdown', 'html', 'sqlite'];
/** Blocks of `ulimit -f`, and the bytes of one in a POSIX shell. */
const BLOCKS = [0, 1, 8, 64, 512, 2048], BLOCK = 512;

/** What needs nothing but sh. */
export async function disk({ long, short }, report) {
  await devFull(short, report);
  await fullAtByte(long, report);
  await filesFullAtByte(short, report);
}

async function devFull(ground, report) {
  const there = ground.folder('full'), all = [];
  for (const format of FILES.filter((name) => name !== 'sqlite')) {
    for (const way of ['>', '-o']) {
      const { code, err } = await ground.sh(there, `foi-parse --format ${format} mails ${way} /dev/full`);
      all.push({ format, way, code, err });
    }
  }
  report.check('/dev/full, as standard output and as --output', all.length, all.every(({ code, err }) => code === 2 && isSaid(err) && err.endsWith(': no space left on device\n')), all);
}

/** A run whose output may have so many blocks, then the same without that limit. */
async function fullAtByte(ground, report) {
  const { hash, size } = await ground.whole('ndjson'), all = [];
  for (const blocks of BLOCKS) {
    const there = ground.place('full'), command = `foi-parse ${resumable(ground).join(' ')}`;
    const { code, err } = await ground.sh(there, `trap '' XFSZ; ulimit -f ${blocks}; exec ${command}`);
    const again = await ground.sh(there, command);
    all.push({ blocks, code, wanted: size > blocks * BLOCK ? 2 : 0, err, again: again.code, err2: again.err, same: await hashOf(join(there, 'o.ndjson')) === hash, left: besides(there) });
  }
  report.check(`full at block ${BLOCKS.join(', ')}, then gone on with`, all.length, all.every(({ code, wanted, err, again, same, left }) => code === wanted && (code === 0 || isSaid(err, 2) && err.endsWith('foi-parse: o.ndjson: file too large\n')) && again === 0 && same && left.length === 1), all);
}

async function filesFullAtByte(ground, report) {
  const all = [];
  for (const format of FILES) {
    const there = ground.place('full');
    writeFileSync(join(there, 'o'), 'old');
    const { code, err } = await ground.sh(there, `trap '' XFSZ; ulimit -f 8; exec foi-parse -q --format ${format} -o o in.mbox`);
    all.push({ format, code, err, old: readFileSync(join(there, 'o'), 'utf8') === 'old', left: besides(there).length - 1 });
  }
  const there = ground.place('full'), { code, err } = await ground.sh(there, `trap '' XFSZ; ulimit -f 8; exec foi-parse -q --format json --output-dir d in.mbox`);
  all.push({ format: '--output-dir', code, err, old: true, left: besides(join(there, 'd')).filter((name) => name.startsWith('.')).length });
  report.check('full at block 8 of a file: what was there stays, and nothing else is left', all.length, all.every(({ code, err, old, left }) => code === 2 && isSaid(err) && err.endsWith(': file too large\n') && old && !left), all);
}

/** A disk of 2 MB that grows before the second run. */
export async function smallDisk({ long: ground, short }, report) {
  const { hash, size } = await ground.whole('ndjson');
  const room = 'a disk of half the output, then a larger one', can = await ground.sh(ground.directory, `unshare -m sh -c 'mount -t tmpfs -o size=1m none /mnt'`);
  if (can.code !== 0) { report.leaveOut(room, `unshare -m and mount are not permitted here (${can.err.trim().split('\n')[0]})`); return; }
  const there = ground.place('tmpfs');
  const run = `foi-parse ${resumable(ground).join(' ').replace('-o o.ndjson', '-o /mnt/o.ndjson')}`;
  const { out, err } = await ground.sh(there, `unshare -m sh -c 'mount -t tmpfs -o size=${Math.floor(size / 2)} none /mnt; ${run}; echo $?; ls -A /mnt; mount -o remount,size=400m /mnt; ${run}; echo $?; ls -A /mnt; cp /mnt/o.ndjson .'`);
  const same = await hashOf(join(there, 'o.ndjson')).catch(() => null) === hash;
  report.check(room, 1, out === '2\no.ndjson.partial\no.ndjson.partial.lock\n0\no.ndjson\n' && err.endsWith('\nfoi-parse: /mnt/o.ndjson: no space left on device\n') && same, { out, err, same });
  const all = [];
  for (const format of FILES.filter((name) => name !== 'ndjson')) {
    const { size: length, hash: wanted } = await short.whole(format), command = `foi-parse -q --format ${format} -o /mnt/o in.mbox`, here = short.place('tmpfs');
    const ran = await short.sh(here, `unshare -m sh -c 'mount -t tmpfs -o size=${Math.floor(length / 2)} none /mnt; echo old > /mnt/o; ${command}; echo $?; ls -A /mnt; cat /mnt/o; mount -o remount,size=400m /mnt; ${command}; echo $?; cp /mnt/o o'`);
    all.push({ format, out: ran.out, err: ran.err, same: await hashOf(join(here, 'o')).catch(() => null) === wanted });
  }
  report.check('a disk of half the file, then a larger one: what was there stays, then the file is whole', all.length, all.every(({ out: said, err: line, same: isSame }) => said === '2\no\nold\n0\n' && line === 'foi-parse: /mnt/o: no space left on device\n' && isSame), all);
}
