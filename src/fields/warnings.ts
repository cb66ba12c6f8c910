/** Warning codes of a record and when each is given. Codes are public and stable; the README's list is made from here. */
export const WARNINGS = {
  'encoding.repaired': 'text damaged by a wrong decoding was repaired',
  'encoding.unrepairable': 'damage remains that cannot be undone with certainty',
  'encoding.low-margin': 'the encoding was chosen by a narrow margin',
  'encoding.invalid-bytes': 'bytes that are not valid in the encoding were decoded singly as windows-1252',
  'salary.placeholder': 'a pay figure is a placeholder or a default of the board, not pay',
  'salary.header-sum': 'the header figure is the sum of the range in the body (or twice one end), not pay',
  'salary.header-unconfirmed': 'pay stands only in the header, and nothing in the body confirms it',
  'salary.conflict': 'header and body, or two statements of the body, give different pay',
  'salary.pro-rata': 'the pay is that of full time and is paid in proportion',
  'salary.grade': 'a grade of a pay scale is named, for which the record has no key',
  'salary.unstated': 'a line about pay gives words in place of a figure',
  'salary.unread': 'a figure that a label calls pay could not be taken as pay, and no other was found',
  'salary.typo': 'a slip in a pay figure was read as what it must mean',
  'salary.period-inferred': 'the pay period follows from the size of the figure',
  'salary.currency-inferred': 'the currency of a bare symbol follows from the country',
  'workplace.conflict': 'statements about the workplace disagree',
  'workplace.perk': 'remote work is offered for a part of the year, which makes no remote job',
  'location.ambiguous': 'a place name fits several places',
  'title.missing': 'no title is stated',
  'title.several': 'the posting offers several roles; the first is the title',
  'company.missing': 'no employer is named',
  'company.placeholder': 'a placeholder stands where the employer should be named',
  'requirements.missing': 'no requirement was found',
  'form.placeholder': 'form fields were left at their defaults; they are not facts of the posting',
  'text.empty': 'the file holds no text',
  'text.truncated': 'the text was cut at the size limit',
  'text.nul': 'NUL characters were read as zero-width spaces',
  'text.instruction': 'a line addresses a machine, or asks applicants to repeat a code word',
} as const;

export type WarningCode = keyof typeof WARNINGS;

export const WARNING_CODES = Object.keys(WARNINGS) as [WarningCode, ...WarningCode[]];
