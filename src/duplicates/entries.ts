/** Entries under 32-bit keys, numbered as they are added, from 0. */
export interface Entries {
  /** The entries under a key, the last one first. */
  under(key: number): Iterable<number>;
  add(key: number): void;
}

/** Half of the slots are free at least, so that a search is short. */
const FREE = 2;
const SLOTS_AT_FIRST = 1 << 10;

/** A longer copy. */
const grown = <List extends Int32Array | Uint32Array>(list: List, length: number): List => {
  const longer = new (list.constructor as new (length: number) => List)(length);
  longer.set(list);
  return longer;
};

/** A table with open addresses in typed arrays: 16 to 32 bytes an entry, where a `Map` takes some 60 and ends at 16 million. */
export const makeEntries = (): Entries => {
  /** For each slot the last entry of a key, from 1; 0: free. */
  let slots = new Int32Array(SLOTS_AT_FIRST);
  let keys = new Uint32Array(SLOTS_AT_FIRST / FREE);
  /** For each entry the one before it under the same key, from 1. */
  let before = new Int32Array(SLOTS_AT_FIRST / FREE);
  let count = 0;

  const slotOf = (key: number): number => {
    for (let slot = key & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = slots[slot] as number;
      if (entry === 0 || keys[entry - 1] === key) return slot;
    }
  };
  const grow = (): void => {
    keys = grown(keys, keys.length * 2);
    before = grown(before, before.length * 2);
    slots = new Int32Array(slots.length * 2);
    // a later entry of a key takes the slot of the one before it
    for (let entry = 1; entry <= count; entry++) slots[slotOf(keys[entry - 1] as number)] = entry;
  };
  return {
    *under(key) {
      for (let entry = slots[slotOf(key)] as number; entry !== 0; entry = before[entry - 1] as number) yield entry - 1;
    },
    add: (key) => {
      if (count === keys.length) grow();
      const slot = slotOf(key);
      before[count] = slots[slot] as number;
      keys[count] = key;
      slots[slot] = ++count;
    },
  };
};
