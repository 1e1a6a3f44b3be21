/**
 * Loaded into a process before all else (`node --import`): notes what a write below JOURNAL_OF replaces, and what was synced, so
 * that a power cut can take back what no disk had promised to keep. A file of lines a thread, in JOURNAL.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const { JOURNAL: folder, JOURNAL_OF: root } = process.env;

if (folder && root) {
  const { openSync, closeSync, readSync, fstatSync, statSync, writeSync, ftruncateSync, truncateSync } = fs;
  const { fsyncSync, fdatasyncSync, fdatasync, renameSync, unlinkSync } = fs;
  let journal;
  const note = (record) => {
    journal ??= openSync(join(folder, `${process.pid}-${threadId}`), 'a');
    writeSync(journal, `${JSON.stringify(record)}\n`);
  };
  const pathOf = (fd) => {
    const path = fs.readlinkSync(`/proc/self/fd/${fd}`);
    return path.startsWith(`${root}/`) ? path : undefined;
  };
  /** What stands from a position on, `length` bytes at most. */
  const before = (path, position, length) => {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(length);
    const read = readSync(file, bytes, 0, length, position);
    closeSync(file);
    return bytes.subarray(0, read).toString('base64');
  };
  const noteCut = (path, size, length) => {
    if (!path || length >= size) return;
    note({ kind: 'write', path, position: length, length: 0, size, before: before(path, length, size - length) });
  };
  const synced = (path, sync) => {
    if (!path) return sync();
    note({ kind: 'asked', path });
    sync();
    note({ kind: 'synced', path });
  };

  fs.writeSync = (fd, bytes, offset, length, position) => {
    const path = typeof position === 'number' ? pathOf(fd) : undefined;
    if (path) {
      const { size } = fstatSync(fd);
      note({ kind: 'write', path, position, length, size, before: before(path, position, length) });
    }
    return writeSync(fd, bytes, offset, length, position);
  };
  fs.ftruncateSync = (fd, length = 0) => {
    noteCut(pathOf(fd), fstatSync(fd).size, length);
    ftruncateSync(fd, length);
  };
  fs.truncateSync = (path, length = 0) => {
    if (typeof path === 'number') return fs.ftruncateSync(path, length);
    if (String(path).startsWith(`${root}/`)) noteCut(path, statSync(path).size, length);
    truncateSync(path, length);
  };
  fs.fsyncSync = (fd) => synced(pathOf(fd), () => fsyncSync(fd));
  fs.fdatasyncSync = (fd) => synced(pathOf(fd), () => fdatasyncSync(fd));
  fs.fdatasync = (fd, done) => {
    const path = pathOf(fd);
    if (path) note({ kind: 'asked', path });
    fdatasync(fd, (error) => {
      if (path && !error) note({ kind: 'synced', path });
      done(error);
    });
  };
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    if (String(to).startsWith(`${root}/`)) note({ kind: 'renamed', from, to });
  };
  fs.unlinkSync = (path) => {
    unlinkSync(path);
    if (String(path).startsWith(`${root}/`)) note({ kind: 'removed', path });
  };
  syncBuiltinESMExports();
}
