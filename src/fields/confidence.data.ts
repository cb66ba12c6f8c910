/** Per rule: how many of its `n` winning values were right on the labelled corpus; written by `npm run eval -- --confidence`. */
export const CONFIDENCE: Readonly<Record<string, { readonly correct: number; readonly n: number }>> = {};
