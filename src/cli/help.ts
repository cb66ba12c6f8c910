// What help says before and after the flags of each command.
export const EXAMPLES = `Examples:
  postings parse job.txt                      one posting, as JSON on the terminal
  postings parse postings/ -o jobs.csv        a folder into a spreadsheet
  postings parse postings/ -f ndjson | jq .title
  postings parse postings/ --evidence -o jobs.json   with the place of every value
  postings parse thread.txt --split hn        a hiring thread, a record for each posting
  postings parse jobs.ndjson --text-field job.body
  postings parse postings/ --dedupe -o jobs.parquet  for DuckDB and the like, repeated postings marked
  curl -s https://example.com/job | postings parse -
`;
export const EXPLAIN_EXAMPLES = `Examples:
  postings explain job.txt                    the posting with its evidence marked, and how each value came about
  postings explain job.txt salary             one field: its lines, the other candidates, what was refused and why
  postings explain job.txt --json | jq '.fields[].refused'
`;
export const FILTER_EXAMPLES = `Examples:
  postings filter < postings.ndjson > records.ndjson
  parallel --pipepart --block -1 -a postings.ndjson postings filter > records.ndjson
`;
export const DIFF_EXAMPLES = `Examples:
  postings diff before.ndjson after.ndjson    what a new version reads otherwise
`;
export const DIFF_NOTES = `
Exit status: 0 the records are the same; 1 they differ; 2 wrong usage, or no outputs of postings.
`;
export const SCHEMA_EXAMPLES = `Examples:
  postings schema > posting.schema.json
  postings schema --format typescript > posting.d.ts
  duckdb -c "from read_json('jobs.ndjson', columns = $(postings schema --format duckdb))"
`;
export const FILTER_NOTES = `
A line of input: {"id": ..., "text": "..."}, or with "html" or "bytes_base64" instead of "text", and "meta"
as you like. Its answer, in order: {"id", "ok": true, "rules", "meta", "record"}, or with "ok": false and
"error": {"code", "message"}. id and meta are given back as they are. A line's answer depends on nothing else.

Exit status: 0 at the end of the input, whatever the lines gave; 1 with --fail-fast; 2 wrong usage or no output.
`;
export const REPAIR_EXAMPLES = `Examples:
  postings repair job.txt > fixed.txt         the repaired text, in UTF-8
  postings repair --diff postings/            what would change in a folder
  postings repair --write postings/           repair in place; originals stay beside as .orig
  postings repair --check postings/           1 where a file needs repair, for CI
  postings repair --explain job.txt           every edit with its place and reason
`;

const FOLDERS = `
Folders are read recursively: .txt, .text, .md, .markdown, .html, .htm and files without an
extension; hidden, binary, ignored and other files are skipped and counted. A .postingsignore
holds as a .gitignore does in checkouts of git. A file that is named is read whatever its name.
.gz is unpacked. .pdf and .docx are read with npm install unpdf, mammoth. Without paths,
piped standard input is read.
`;
export const NOTES = `${FOLDERS}
.ndjson, .jsonl and .json hold rows, each a posting; any other text is one, unless it is split.

Exit status: 0 fine; 1 some input failed, or --fail-on or --strict was met; 2 wrong usage or no output.
`;
export const REPAIR_NOTES = `${FOLDERS}
Files that are sound UTF-8 are not touched. Several files on standard output are put one after
the other, with nothing between. Line ends, quotes and widths stay as they are.

Exit status: 0 fine; 1 some input failed, or --check found work; 2 wrong usage or no output.
`;
export const COMPLETION_EXAMPLES = `Examples:
  source <(postings completion bash)          in ~/.bashrc
  postings completion zsh > ~/.zfunc/_postings
  postings completion fish > ~/.config/fish/completions/postings.fish
`;
export const REPORT_EXAMPLES = `Examples:
  postings report postings/ -o report.html    a page to look through a folder, with charts and the evidence marked
  postings report postings/ > report.html
`;

export const REPORT_NOTES = `
Paths are read as by postings parse. The page is one file and loads nothing; it holds the text of the postings.

Exit status: 0 fine; 1 some input failed; 2 wrong usage or no output.
`;
