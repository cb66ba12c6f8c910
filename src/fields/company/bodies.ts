import { inAll } from '../../locales/employer.js';
import { plain } from '../../locales/plain.js';

/* Of names in `plain()` form. */

const OF_BODY =
  /\b(?:school|college|academy|institute|association|society|guild|federation|cent(?:re|er)|network|union|foundation|trust|league|chamber) (?:of|for) /;
/** Whether a name says of what or for whom a body is: "School for Cooks and Bakers". */
export const isOfBody = (low: string): boolean => OF_BODY.test(low);

const HIRES = new RegExp(`\\S (?:is hiring|${plain(inAll('hires').join('|'))})(?: |$)`);
/** Whether a text is a sentence that says who hires: "Bäckerei Lerche sucht Verstärkung". */
export const saysWhoHires = (low: string): boolean => HIRES.test(low);
