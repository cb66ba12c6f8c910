import { regex } from '../../regex.js';

/** Systems in which many employers keep their postings, with the employer's name first in the path. */
export const BY_PATH = 'ashbyhq|lever|greenhouse|workable|smartrecruiters|rippling|pinpointhq|jobvite';
/** The same with its name first in the host. */
export const BY_HOST =
  'bamboohr|personio|myworkdayjobs|recruitee|teamtailor|hibob|breezy|taleo|icims|workable|simplicant';
const SYSTEM = new RegExp(`(?:^|\\.)(?:${BY_PATH}|${BY_HOST})\\.[a-z.]{2,8}$`);
/** Hosts within them that are of no employer. */
const COMMON = /^(?:www|jobs?|job-boards|boards|apply|careers?)$/;
// "/jobs/", "/stellenangebote/"
const JOBS = regex()`
  ^(?:
    jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|postings?|jobpostings?|stellen\w{0,12}|karriere|emplois?|
    offres?|vacatures?|empleos?|vagas?
  )$
`;
// "4410233", "tide-analyst", "1f0c9a3e-..."
const ONE = /\d{3}|[a-z]-[a-z]|^[\da-f]{8}-/;

const partsOf = ({ pathname }: URL): string[] => pathname.toLowerCase().split('/').filter(Boolean);

/** Whether an address is that of one job by its form, not of a site or a list: "/jobs/4410233", "/karriere/tide-analyst". */
export function isOfOneJob(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const parts = partsOf(url);
  if (!url.protocol.startsWith('http') || !ONE.test(parts.at(-1) ?? '')) return false;
  return parts.slice(0, -1).some((part) => JOBS.test(part)) || (SYSTEM.test(url.hostname) && parts.length > 1);
}

/** The employer's short name in the address of a system that many use: "jobs.lever.co/acme/...", "acme.recruitee.com"; null: it gives none. */
export function employerIn(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const system = SYSTEM.exec(url.hostname);
  if (!system) return null;
  const [host = ''] = url.hostname.slice(0, system.index).split('.');
  const [first = null] = partsOf(url);
  return host !== '' && !COMMON.test(host) ? host : first;
}
