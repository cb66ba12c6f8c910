import { fold } from './fold.js';

/** What a name of the user's own stands for; as in the record: `region` ISO 3166-2 without the country for US, CA and AU, `country` ISO 3166-1. */
export interface OwnPlace {
  readonly city?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly country?: string | null | undefined;
}

/** Own places by folded name. */
export type OwnPlaces = ReadonlyMap<string, OwnPlace>;

const made = new WeakMap<object, OwnPlaces>();

/** Places by name as they are looked up; made once for the same object. */
export const ownPlaces = (places: Readonly<Record<string, OwnPlace>>): OwnPlaces => {
  let own = made.get(places);
  if (!own) {
    own = new Map(Object.entries(places).map(([name, place]) => [fold(name), place]));
    made.set(places, own);
  }
  return own;
};

let current: OwnPlaces | null = null;

/** Runs `act`, which must not be asynchronous, with these places known: those who ask have a name and nothing else at hand. */
export const withOwnPlaces = <Result>(places: OwnPlaces | null, act: () => Result): Result => {
  const before = current;
  current = places;
  try {
    return act();
  } finally {
    current = before;
  }
};

/** Whether the user has such a list. */
export const hasOwnPlaces = (): boolean => current !== null;

/** What the user's own list says of a name; null: nothing. It goes before all that the gazetteer says. */
export const findOwnPlace = (name: string): OwnPlace | null => current?.get(fold(name)) ?? null;
