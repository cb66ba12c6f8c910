/* Of names in `plain()` form. */

const OF_BODY =
  /\b(?:school|college|academy|institute|association|society|guild|federation|cent(?:re|er)|network|union|foundation|trust|league|chamber) (?:of|for) /;
/** Whether a name says of what or for whom a body is: "School for Cooks and Bakers". */
export const isOfBody = (low: string): boolean => OF_BODY.test(low);
