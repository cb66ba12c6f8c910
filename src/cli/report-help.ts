export const REPORT_EXAMPLES = `Examples:
  postings report postings/ -o report.html    a page to look through a folder, with charts and the evidence marked
  postings report postings/ > report.html
`;

export const REPORT_NOTES = `
Paths are read as by postings parse. The page is one file and loads nothing; it holds the text of the postings.

Exit status: 0 fine; 1 some input failed; 2 wrong usage or no output.
`;
