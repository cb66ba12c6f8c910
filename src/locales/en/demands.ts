import { part } from '../../regex.js';
import type { DemandWords } from '../demands.js';

export const demands: Partial<DemandWords> = {
  expects: part`
    expect|(?:we|you(?:'ll| will)?) (?:ask|need|want)\b|(?:asked|needed|wanted) (?:of|from)
  `,
  comfort: part`
    (?:not an?|no) (?:strict |hard |fixed |exhaustive )?(?:check|wish|shopping|laundry)[ -]?list\b|
    (?:don't|do not|not to) worry|no worries|
    (?:don't|do not|not)(?: feel like you| think you)? (?:meet|fit|match|tick|check|have|fulfil|know) (?:all|every|each|100(?= ?%))|
    (?:nobody|no ?-?one|no single person|few people|(?:isn't|not) (?:anyone|someone)) (?:(?!(?:must|should)\b)[a-z]+ ){1,3}(?:all|every|each)\b|
    encouraged? (?:you )?to (?:still )?apply|(?:please|do|should|still|anyway|just) apply (?:if|even|anyway)|apply (?:anyway|all the same|regardless|even if)|
    you (?:don't|do not) (?:need|have) to (?:know|have|meet|tick|master) (?:all|every)
  `,
  beside:
    'a an is are be would but not and or very strongly highly really big huge strong definite real required necessary essential mandatory must needed only also too though if possible major added nice to have bonus plus preferred desired optional as both all each either considered',
  taught: part`
    (?:full |on[- ]the[- ]job |some )?training (?:(?:can|will|could|may) be |is )?(?:provided|given|available|offered)
  `,
  training: 'training',
};
