import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place:
    'location|post location|centre|remote|location city|duty station|site|based|based at|work site|worksite|work site address|worksite address|place of performance|job city|job site|job address|job site address|work address|workplace address|work location address|job location address|site address|work city|location details|location country|office|based in|field based|country|town|town/city|city|city/state|work model|workplace|eligible state|eligible location|eligible countrie|eligible country|states eligible|remote eligible state|remote eligible location|remote eligible|remote location|remote state|hiring location|hiring state|hiring countrie|approved state|approved location|available location|available state|available in|open to candidates in|open to applicants in|open to residents of|candidates from|candidates in|applicants from|we can hire in|we hire in|place|base|workplace location|work base|base location|based out of|job base',
  whose: 'your|our|the',
  where: 'where',
  whereWork: 'be|work|working|based|live|sit|is it|is this|we are|are we|the job is',
  placeOfWork: part`
    (?:location|place|site|base|address|city|town) (?:of|for) (?:the |this )?(?:job|work|role|post|position|employment|vacancy|duty|assignment)|
    (?:normal |usual |main )?(?:place|base) of work|where based
  `,
  placeWords: 'where place base site based',
  way: 'workplace|work place|workplace information|telework arrangement|employment type|position type|contract type|type|workplace type|work place type|location|locations|location(s)|location details|location type|hours/location|job type|hiring model|employment model|work schedule',
  remote:
    'remote|remote location|remote locations|remote status|remote type|remote work|remote option|remote policy|remote work policy|remote possible|remote employment|remote position|remote eligible|remote eligibility|remote job|telecommute|telecommuting|work from home|wfh|home office|telework|telework eligible',
  wayPlace: 'location',
  posted:
    'date posted|job posted|job posted on|listed on|date listed|placed on|date placed|advertised|advertised on|date advertised|first published|posted|posted on|posted date|posting date|date of posting|published|published on|date published|issue date',
  opened: 'opening date|opened date|open date|date opened|date open|opening|opens|opens on',
  closes:
    'open until|closing date|closing date/time|job closing date|posting closing date|closing date for applications|closing date for receipt of applications|closing date for receipt of application|latest date for receipt of applications|posting end date|posting close date|posting closes|posting expires|closes date|close date|close date/time|closing|closes|closes on|application deadline|application due date|application closing date|application close date|application close|application closes|application due|applications deadline|applications due|applications close|final filing deadline|final filing date|last day to file|last date to file|filing date|advertised until|advertised through|apply no later than|final application deadline|final submission deadline|filing deadline|filing due date|filing closes|submission deadline|submission due date|submissions due|deadline|deadline is|deadline for application|deadline for applications|deadline for applying|deadline for submission|deadline for submissions|deadline for application is|deadline for applications is|deadline to apply|apply by|apply before|last date to apply|last day to apply|the last day to apply|the closing date|the deadline|the application deadline|valid through|valid until|expires|expiry date|expiration date',
  employment:
    'flsa status|flsa|working hours|hours of work|work hours|fte|tenure type|classification|terms of employment|employment|type|contract|time type|commitment|jobtype|schedule|schedule type|status|hours|shift|term|tenure|duration|full or part time|full or part-time|full/part time|full/part-time|full / part time|full-time/part-time|full time/part time',
};
