import { regex } from '../../regex.js';

// "inc.", "gmbh & co. kg", "sp. z o.o.", "cjsc"; in `plain()` form, without capitals
export const LEGAL = regex()`
  (?:,? (?:
    \(?p(?:ty|vt|te)\)?\.? ?(?:ltd|limited)|private limited|sdn\.? bhd|fz-?llc|fzco|fze|w\.?l\.?l|l\.l\.c|inc|
    incorporated|llc|llp|lp|ltd|limited|g?gmbh(?: & co)?|ag|se|s\.?a(?:\.?[sc])?|s\.? ?a\.? de c\.?v|
    s\. ?de r\.? ?l|de c\.? ?v|e\.?i\.?r\.?l|sarl|s\.?r\.?[lo]|s\.?l(?:\.?u)?|mbh|b\.?v|n\.?v|plc|corp|corporation|co|company|pty|
    s\.?p\.?a|oyj?|ab|as|a\.s|a/s|aps|kk|sp\.? ?z ?o\.? ?o|lda|ltda|cjsc|ojsc|pbc|e\.? ?v|kg|kgaa|ug
  )\.?)+$
`;
