/**
 * Computes on first use and keeps the value, so that importing a module costs nothing: for tables, and for expressions over properties of
 * Unicode that few runs need, since V8 asks for the property of every character where such an expression is made.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
