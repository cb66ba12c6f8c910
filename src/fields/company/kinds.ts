import { employerIn } from '../../locales/employer.js';
import { regex } from '../../regex.js';
import { isGermanPart } from './parts.js';

/* What names somebody or a part of an employer, and no employer. The patterns read the `plain()` form. */

// "Harbour-aligned": what somebody is
const KIND = /^[a-z]{2,20}-(?:aligned|based|native|driven|led|focused|backed|agnostic|centric)$/;
// "2026 Graduate", "2027 Summer": whom a year is for
const OF_YEAR =
  /^20\d\d (?:graduates?|interns?|summer|spring|autumn|fall|winter|start|intake|cohort|season|class|new)\b/;
// "L'équipe Farine", "Ovens Team", "Unser Kunde": a part of the employer, or somebody else; not "Onze-Lieve-Vrouw"
const TEAM = regex()`
  ^(?:${employerIn('equipe')})|^the .{2,30} (?:team|department|division|unit|program)$|
  ^.{2,50}(?:ing|tion|ment|ics|ance|ence|logy|sales|product|design|people|data|platform|support|success|care|research|services|operations|systems|infrastructure|security|hr|it) team$| staff$|
  ^(?:${employerIn('itsOwn')}) (?:${employerIn('itsParts')})\b
`;
// "PACU", "Med Surg", "PRN": which ward of a hospital, and how often
const WARD = regex()`
  ^(?:the )?(?:
    icu|[a-z]{1,3}icu|pacu|ccu|prn|er|ed|or|l ?& ?d|labor (?:&|and) delivery|med(?:ical)?[ /-]?surg(?:ical)?|medsurg|
    tele(?:metry)?|step-?down|per diem|otr|over the road|home health|nights?|days|weekends?
  )$
`;
// "Recursos Humanos", "Production", "La Familia", "PME de Lyon": parts of an employer and words for one
const PART = regex()`
  ^(?:(?:${employerIn('partArticles')}) )?(?:logistics|${employerIn('departments')})$|
  ^(?:l['’])?(?:${employerIn('someBody')})s? (?:d[ei]|en|a) [a-z-]{2,20}$
`;

// "Weiterentwicklung", "Zahnarztpraxis": any noun of German has a capital
const GERMAN_NOUN = regex()`
  ^(?:(?:der|die|das) )?(?:
    [a-z]{6,40}(?:ung|heit|keit|schaft|tat)(?:en)?|
    [a-z]{0,30}(?:
      praxis|backerei|metzgerei|fleischerei|konditorei|kanzlei|apotheke|mittelstand|betrieb|unternehmen|dienstleister|hersteller|anbieter|
      pflegedienst|krankenhaus|seniorenheim|pflegeheim|altenheim|gasthof|brauerei|gartnerei|tischlerei|schreinerei|druckerei|schule|bereich
    )
  )$
`;

// "Luxury Lodge", "5-star Resort", "Busy Restaurant": praise, and what kind of house
const PRAISED = regex()`
  ^(?:the |an? )?(?:(?:
    luxury|boutique|exclusive|up-?market|upscale|top|busy|leading|popular|well-known|reputable|renowned|prestigious|established|
    premier|premium|private|[345][- ]?star|(?:three|four|five)[- ]star|high-?end|fine dining|beachfront|safari|eco|family
  ),? ){1,3}(?:
    lodge|resort|hotel|guest ?house|camp|estate|villa|spa|restaurant|cafe|bar|bakery|school|college|clinic|hospital|practice|
    company|firm|agency|salon|bistro|gym|club|nursery|care home|kitchen
  )$
`;

// "A Civil Litigation Law Firm": one of them, and not which
const ONE_OF_KIND =
  /^an? .{2,60} (?:firm|company|practice|business|agency|organi[sz]ation|charity|start-?up|manufacturer|retailer|consultancy|school|hospital|hotel|restaurant|clinic)$/;
// "Regio Leiden", "Raum Fulda": where
const AROUND = /^(?:regio|raum|grossraum|omgeving|okolice|zona|secteur) [a-z]/;

// "Human Resources", "Customer Service": a department, which boards put on top
const DEPARTMENT =
  /^(?:human resources|customer (?:service|services|support|success|care|experience)|people (?:& culture|and culture|operations)|food (?:&|and) beverage|front office|back office|sales (?:&|and) marketing|finance (?:&|and) accounting|information technology|supply chain|guest services)$/;

// "12 Elm Street"
const STREET = regex()`
  ^\d{1,5}[a-z]? .{2,40} (?:
    st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|hwy|highway|pkwy|parkway|court|ct|plaza|square|
    sq|circle|loop|terrace
  )\.?$
`;

// "Was Du Bei Uns Bewegst", "Was Dich Erwartet", with capitals throughout
const ADDRESSED = /^(?:uns|dich|dir|euch|ihnen|mich) [a-z]/;

// "Cardiac Care Unit", "Evenings Only"
const NO_BODY = /^.{2,60} (?:unit|ward|only|needed)$/;

/** Whether a name is that of a ward, or says when, for whom or what is needed; titles may end so. */
export const isNoBody = (low: string): boolean => NO_BODY.test(low);

/** Whether a name says which kind, team or ward somebody belongs to, or a street. */
export const isKind = (low: string): boolean =>
  KIND.test(low) ||
  TEAM.test(low) ||
  OF_YEAR.test(low) ||
  WARD.test(low) ||
  GERMAN_NOUN.test(low) ||
  STREET.test(low) ||
  PRAISED.test(low) ||
  ONE_OF_KIND.test(low) ||
  AROUND.test(low) ||
  DEPARTMENT.test(low) ||
  ADDRESSED.test(low) ||
  isGermanPart(low) ||
  PART.test(low);

const PARTS = ['Department', 'department', 'Unit', 'unit', 'Division', 'division'];
/** Whether a text calls what a name names a part of the employer: "our Ovens department". */
export const isPartIn = (name: string, text: string): boolean => PARTS.some((part) => text.includes(`${name} ${part}`));
