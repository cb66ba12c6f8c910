/** Runs a sticky pattern at an offset. */
export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** The UTF-16 unit at an offset; 0 outside of the text, where `charCodeAt` would make its caller slow. */
export const codeAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : 0;
