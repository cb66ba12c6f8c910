import type { Edit } from './edits.js';

/**
 * One list that does to the input what `first` and then `second` do, `second` being in offsets of the output of `first`.
 * An edit of `second` swallows the edits of `first` that it touches; the others stay as they are.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed: Edit[] = [];
  let next = 0;
  // Output offset minus input offset behind the edits of `first` that are passed.
  let shift = 0;
  for (let at = 0; at < second.length; ) {
    const edit = second[at++] as Edit;
    for (let passed = first[next]; passed && passed.start + shift + passed.replacement.length <= edit.start; ) {
      composed.push(passed);
      shift += passed.replacement.length - (passed.end - passed.start);
      passed = first[++next];
    }
    let { replacement } = edit;
    let start = edit.start - shift;
    let rounds = edit.rounds ?? 0;
    let { codec, reason, inferred = false } = edit;
    // `reach`: how far in the intermediate text the composed edit extends.
    let reach = edit.end;
    for (let taken = first[next]; taken && taken.start + shift < reach; taken = first[next]) {
      const from = taken.start + shift;
      const to = from + taken.replacement.length;
      if (from < edit.start) {
        start = taken.start;
        replacement = taken.replacement.slice(0, edit.start - from) + replacement;
      }
      rounds = Math.max(rounds, (edit.rounds ?? 0) + (taken.rounds ?? 0));
      codec ??= taken.codec;
      reason ??= taken.reason;
      inferred ||= taken.inferred ?? false;
      shift += taken.replacement.length - (taken.end - taken.start);
      next++;
      // What `taken` left standing behind the edit belongs to the composed edit, up to the next edit that begins in it.
      while (to > reach) {
        const follower = second[at];
        if (!follower || follower.start >= to) {
          replacement += taken.replacement.slice(reach - from);
          reach = to;
        } else {
          replacement += taken.replacement.slice(reach - from, follower.start - from) + follower.replacement;
          reach = follower.end;
          rounds = Math.max(rounds, (follower.rounds ?? 0) + (taken.rounds ?? 0));
          inferred ||= follower.inferred ?? false;
          codec ??= follower.codec;
          reason ??= follower.reason;
          at++;
        }
      }
    }
    composed.push({
      start,
      end: reach - shift,
      replacement,
      ...(codec === undefined ? {} : { codec }),
      ...(reason === undefined ? {} : { reason }),
      ...(inferred ? { inferred } : {}),
      ...(rounds === 0 ? {} : { rounds }),
    });
  }
  for (; next < first.length; next++) composed.push(first[next] as Edit);
  return composed;
}
