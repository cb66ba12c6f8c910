/**
 * Stands in for `node:child_process` in the bundle: commander loads that module for commands that are programs of their own,
 * of which there are none here, and loading it costs more than all of commander.
 */
export const spawn = (): never => {
  throw new Error('postings starts no other program');
};
