import { part } from '../../regex.js';
import type { PlaceWords } from '../places.js';

const SEEKS = 'looking seek* hiring hire recruit* work working';
const SOUGHT = `${SEEKS} seeks need needs require requires required wanted position opportunity role vacancy opening`;

export const places: PlaceWords = {
  // "Work location: Leeds", within a line
  'label-within': { words: 'location place', own: true, pattern: '(?:work|job) location|place of work' },
  // "the job is in Leeds", "your place of work will be our depot in Leeds"
  'work-is-in': {
    words: 'role position job post vacancy work workplace base duty',
    besides: 'sits is will would takes',
    own: true,
    pattern: part`
      \b(?:this|the|our|your) (?:role|position|job|post|vacancy) (?:sits|is|will be|takes place) (?:in|within) |
      \b(?:place of work|work location|workplace|work base|duty station)(?: for this (?:role|job|position))? (?:will be|is|would be)
      (?: (?:at|in))?(?: our(?: [a-z]+){1,3} (?:in|at|near))? 
    `,
    not: part`\b(?:not|no longer)\b`,
  },
  // "We need a baker in Leeds"
  // "Chef wanted in Leeds", "Cleaner needed in Leeds, three evenings a week"
  'wanted-in': {
    words: 'wanted needed sought required',
    own: true,
    pattern: part`
      ^[^a-z]{0,4}(?:[a-z&/'(),-]+ ){1,6}(?:wanted|needed|sought|required) (?:urgently |immediately |asap )?(?:in|near) 
    `,
    not: part`
      \b(?:
        experience|licen[cs]|degree|skills?|travel|knowledge|certificat|qualification|relocation|resid|attendance|authori[sz]|
        availability|presence|car|vehicle|work|not|as
      )[a-z]*\b
    `,
  },
  'we-seek-in': {
    words: 'need seek seeking hiring looking recruiting',
    own: true,
    pattern: part`
      \b(?:we need|we seek|we want|(?:we|we are|we.re|is)(?: currently| now)? (?:hiring|seeking|looking for|recruiting)) (?:for )?
      (?:an? |our next |another |two |three )(?:[a-z/&'()-]+ ){1,5}?in 
    `,
    // what stands between a seeker and the place, and tells that the place is somebody else's, or no place of work
    not: part`
      \b(?:
        for|its|their|located|based|partner|experience|specialist|expert|interest|degree|background|fluent|skill|customer|client|market|presence|who|with|that|trained|training|offices
      )[a-z]*\b
    `,
  },
  // "come and work with us in Leeds"
  'join-us-in': {
    words: 'us team teams',
    besides: 'join work',
    own: true,
    pattern: part`
      \b(?:you.ll|you will|to) join us in |\b(?:come|and) work (?:with|for) us (?:in|at our [a-z ]{2,20} in) 
    `,
    not: part`\b(?:journey|mission|making|building|clients?)\b`,
  },
  // "Our workshop is in Leeds": where nothing else tells the place
  'house-is-in': {
    words:
      'office workshop studio kitchen restaurant bakery clinic practice nursery school warehouse depot factory plant lab laboratory shop store salon garage site farm hotel',
    besides: 'our the',
    own: true,
    pattern: part`
      \b(?:our|the) (?:[a-z-]+ ){0,2}(?:
        office|workshop|studio|kitchen|restaurant|bakery|clinic|practice|nursery|school|warehouse|depot|factory|plant|lab|laboratory|shop|store|salon|garage|site|farm|hotel
      ) (?:is|sits)(?: (?:located|situated|based))?(?: just| right)? (?:in|at|near|outside) |
      \bour (?:[a-z-]+ ){0,2}(?:office|workshop|studio|kitchen|restaurant|bakery|clinic|practice|nursery|school|warehouse|depot|factory|plant|lab|shop|store|salon|garage|farm|hotel|team) in
      (?=[^.!?\n]{2,40}? (?:needs?|seeks?|wants?|requires?|(?:is|are) (?:now |currently )?(?:looking|hiring|seeking|recruiting))\b) 
    `,
    not: part`\b(?:head|main|other|second|global|parent)\b`,
  },
  // "based at our headquarters at Hill Farm near York", "based in our offices at Mill House in York"
  'based-at-our-house-in': {
    words: 'based located',
    near: [{ key: ' our ', before: ['based ', 'located '], after: [' near ', ' in '], within: 70 }],
    own: true,
    pattern: part`
      \b(?:based|located) (?:at|in) our (?:[a-z-]+ ){1,3}(?:at|in) [a-z][a-z' -]{2,30}?,? (?:in|near)\s
    `,
    apart: part`\b(?:we|clients?|customers?|colleagues|teams?|partners)\b[^,]{0,20}$`,
  },
  // "the role will be based at the Lark Research Center (www.example.com) in Leeds"
  'based-at-house-in': {
    words: 'based located stationed',
    near: [{ key: ' at ', before: ['based', 'located', 'stationed'], after: [' in '], within: 110 }],
    own: true,
    pattern: part`
      \b(?:position|role|post|job|candidate|you|appointee|postholder|person|work) (?:is|will be|are|.ll be)\s
      (?:primarily |mainly |initially )?(?:based|located|stationed) at (?:the |its )?(?:[a-z&'-]+ ){1,7}?
      (?:\([^()\n]{2,40}\) )?in (?:the (?:town|city|village) of )?
    `,
    not: part`\b(?:our|head|clients?|customers?)\b`,
    apart: part`\b(?:if|unless|whether)\b[^,]{0,20}$`,
  },
  // "The Lark is a hotel located in the heart of Leeds", "an inn, set in the centre of Cork"
  'house-in-the-heart-of': {
    words: 'heart centre center',
    besides: 'hotel restaurant pub inn cafe resort hostel spa theatre bistro lodge bakery salon',
    near: [{ key: 'heart of ' }, { key: 'centre of ' }, { key: 'center of ' }],
    own: true,
    pattern: part`
      \b(?:hotel|restaurant|pub|inn|cafe|resort|hostel|spa|theatre|bistro|lodge|bakery|salon)\b[^.!?;\n]{0,90}?
      \b(?:in|at) the (?:very )?(?:heart|centre|center) of (?:the )?(?:beautiful |historic |downtown |bustling |(?:city|town|village) of )?
    `,
    not: part`\b(?:groups?|chain|brands?|hotels|restaurants|near|minutes|hours|drive|from|clients?|supplier|walk(?:ing)?)\b`,
  },
  // "a baker for our bakery in"; what is rarest stands first, and what must stand before it behind
  'ours-in': {
    words: 'our',
    besides: `${SEEKS} opening vacancy`,
    own: true,
    pattern: part`
      our(?<=(?:^|[.!?] |\b(?:for|at|in|to|from) )our)\s(?:[a-z'&-]+ ){1,3}?(?:in|at|near|on)
    `,
    not: part`
      \b(?:
        customer|client|user|partner|investor|competitor|supplier|communit|market|portfolio|stakeholder|presence|friend
      )[a-z]*\b
    `,
    // "we have 300 colleagues working in our offices in"
    apart: part`\b(?:colleagues|employees|people|staff|members|optional)\b`,
  },
  // "if you are in Leeds or York, you may come to our studio"
  'if-you-are-in': {
    words: 'office offices hub hubs studio studios',
    near: [{ key: 'if you', after: [' in ', ' near ', ' around '], within: 30 }],
    own: true,
    pattern: part`
      \bif you(?:.re| are| live| reside)(?: based| located| living)? (?:in|near|around) (?=[^.!?\n]{2,60}\byou
      (?:.re| are| can| may| could)\b[^.!?\n]{0,40}\b(?:offices?|hubs?|studios?)\b)
    `,
    not: part`\b(?:events?|interviews?|customers|clients|visits?|travel)\b`,
  },
  // "for our client in Leeds", "Our client, based in Leeds, needs": a recruiter's, where the work is
  'client-in': {
    words: 'client clients',
    besides: SOUGHT,
    own: true,
    pattern: part`
      \bfor (?:(?:our|an?) (?:[a-z-]+,? ){0,3}client|one of our (?:[a-z-]+,? ){0,2}clients),? (?:(?:who is|which is|that is|that.s) )?
      (?:(?:located|based|situated) )?in (?:the )?|
      \bour (?:[a-z-]+ ){0,2}client,? (?:an? (?:[a-z-]+ ){1,5})?,? ?(?:(?:who|which) is )?
      (?:located|based|situated) (?:in|near|outside) (?:the )?
    `,
    // "ten years of experience for clients in", "we have worked for a client in"
    apart: part`\b(?:experience|worked|built|completed|developed|travel(?:ling)?|visit(?:s|ing)?)\b`,
  },
  // "for a dental practice in Leeds": a house that an agency speaks of
  'house-in': {
    words:
      'practice home school hospital clinic restaurant hotel garage firm company bakery shop store warehouse factory farm family household nursery studio salon pub cafe charity business manufacturer agency organisation site project',
    besides: `${SOUGHT} job jobs`,
    own: true,
    pattern: part`
      \b(?:for|at|within) an? (?:[a-z'&-]+,? ){0,5}?(?:
        practice|home|school|hospital|clinic|restaurant|hotel|garage|firm|company|bakery|shop|store|warehouse|factory|farm|family|
        household|nursery|studio|salon|pub|cafe|charity|business|manufacturer|agency|organisation|site|project
      ),? (?:(?:which is |that is )?(?:based|located|situated) )?(?:in|near) 
    `,
    // "experience at a firm in", "a degree from a school in"
    apart: part`
      \b(?:
        experience|experienced|worked|working previously|previously|built|completed|developed|travel(?:ling)?|visit(?:s|ing)?|degree|studied|
        trained|graduated|qualified|background|ideally|preferably
      )\b
    `,
  },
};
