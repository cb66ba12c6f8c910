/** Reads CSV as RFC 4180 says, strictly: rows of cells; throws on a stray quote or a row without CRLF. */
export const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at] === '"') {
        at++;
        for (;;) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new Error('a quote is not closed');
          cell += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at++;
        }
      } else {
        const start = at;
        while (at < text.length && text[at] !== ',' && text[at] !== '\r') at++;
        cell = text.slice(start, at);
        if (cell.includes('"') || cell.includes('\n')) throw new Error(`unquoted: ${JSON.stringify(cell)}`);
      }
      row.push(cell);
      if (text[at] === ',') at++;
      else break;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
};
