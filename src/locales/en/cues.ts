import { part, regex } from '../../regex.js';
import type { Cues } from '../locale.js';

const TONGUE =
  'english|german|french|spanish|dutch|italian|portuguese|polish|swedish|danish|norwegian|finnish|czech|japanese|mandarin|chinese|cantonese|korean|arabic|hebrew|russian|ukrainian|turkish|greek|hungarian|romanian|hindi';
// "PST business hours", "East Coast hours"
const HOURS_OF = part`
  (?:
    [ecmp][sd]?t|gmt|bst|utc|cest|cet|eastern|pacific|central|mountain|uk|u\.?s\.?|european?|asian|american?|australian|
    east coast|west coast
  )(?: standard| daylight)?(?: time)?(?: zone)?(?: (?:business|office|working|work|core|daytime)){0,2} hours
`;

/**
 * Alternatives begin with a word, and what must or may not stand before it comes behind it: an engine passes over all places where none
 * of the words can begin, and needs up to a fifth of the time.
 */
/** Participles that say what one is, not what is done: "organized", "willing". */
const ONE_IS = part`
  skilled|experienced|organi[sz]ed|motivated|qualified|educated|trained|certified|licen[cs]ed|prepared|disciplined|registered|
  vaccinated|focused|driven|minded|rounded|thinking|oriented|versed|committed|dedicated|willing|outgoing|caring|understanding|hardworking|hard-working
`;

export const cues = (): Cues => ({
  preferred: regex()`
    \b(?:
      (?:plus(?:es)?|bonus|advantage|asset)\b(?! (?:one|side|size))
      (?=[\s.,;:)!]*(?:$|[.,;)!(]|but|and|or|if|for|not))|
      (?:advantages|assets|pluses)\b(?<=\b(?:are|considered) (?:\w+ )?\w+)|a plus\b|
      an? (?:added |big |huge |strong )?(?:bonus|asset|advantage)\b|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|
      great to have|(?:(?:we|would) (?:strongly )?prefer|prefer(?<=^prefer)) (?:candidates|applicants|those|someone|people|an?)\b|(?:strongly |highly |also )?prefer(?:r?ed\b|r?able(?=[\s.)]*$|:))|
      (?:(?:is|are|be) (?:highly )?preferr?able|preferr?able(?<=^preferr?able))\b|
      (?:strongly |highly |also )?desir
      (?:ed(?!(?: [\w-]+){0,2} (?:outcomes?|results?|effects?|states?|impacts?|goals?|behaviou?rs?|outputs?))|able)\b|
      helpful[.)!]*$|(?:strongly |highly )recommended\b|(?:highly|also) valued\b|experience is valued\b|
      valued(?<!\b(?:are|is|be|being|was|were) valued)[.)!]*$|preference (?:will be |is |may be )?given\b|
      given preference|
      (?:especially|particularly) (?:an? )?(?:great|good|strong|excellent) (?:
        fit|candidate|match|applicant
      )\b.{0,12}\bif\b|
      ideally|preferably|advantageous|beneficial\b|bonus points|bonus ?:|preferred ?:|plus ?:|
      would be (?:great|nice|cool|helpful|ideal|awesome|useful|good|a plus|an advantage|beneficial|appreciated)|
      (?:is|are) ideal(?=[\s.)]*$)|(?:is|are) (?:appreciated|helpful|useful|welcome|a bonus|favou?red|optional)|
      not (?:strictly )?(?:required|mandatory|necessary|essential|a must|a requirement|a prerequisite)|helpful but|
      (?:highly|well|positively) regarded\b|extra points\b|an? (?:nice|welcome|real|added) extra\b|(?:would|will|may) come in handy|
      we(?:'d| would) (?:also )?(?:love|like) it if you\b|it(?:'s| is|'d be| would be) (?:great|nice|cool|awesome|helpful|good|ideal) if you\b|
      optional(?:ly)?\b|brownie points|extra credit|would be an?\b.{0,20}\b(?:plus|bonus|advantage|asset)|
      (?:even|much the|all the) better(?=[.!]?$)|(?:will|would) (?:also )?help(?=[.!]?$| if\b)|it helps (?:if|to)\b
    )
  `,
  aside: /^(?:ideally|preferably|optionally|preference)/,
  demand: regex()`
    \b(?:
      requirement (?:is )?that you\b|(?:as long as|ask that) your? [^.!?]{0,60}\boverlaps?\b|
      (?:definite|big|huge|major|also a|a) plus if\b|points (?<=(?:^|[.!;] )(?:bonus|extra) points )(?:if|for)\b|
      you (?:
        love (?<=(?:^|[.!] )you love )(?!our|the|this|it)|
        (?:also )?speak (?:fluent |good |excellent |very good |native |both )?(?:${TONGUE})\b|
        thrive (?:in|on|when)|care (?:about|deeply)|take pride|must|should (?:be|have(?! (?:the |an? )?(?:flexibility|freedom|opportunit|chance|autonomy|space|room)\b)|possess|know|bring|also)|
        need (?:to (?:be|have|know|bring)|an?|at least|strong|\d)|
        require (?:an? |strong|good|excellent|solid|at least|\d)|
        have (?!any|not|(?:an? |the )?(?:[a-z]+ ){0,2}(?:opportunit|chance)|access|received|questions|concerns|applied)|bring [a-z0-9]|possess|
        are (?:also (?!able))?(?:
          comfortable|able to(?! work (?:remotely|from (?:home|anywhere)))|passionate|fluent|experienced|proficient|
          familiar|hungry|eager|keen|curious|(?:highly |self-?)?motivated|enthusiastic|proactive|detail-oriented|
          (?:ideally |also )?an? (?!new|part|member)
        )|
        will (?:
          have (?!
            (?:[\w-]+ ){0,3}(?:
              opportunit|chance|exposure|access\b|responsib|freedom|impact\b|influence|ownership|autonomy|room\b|support|
              (?:role|position)\b|understanding of (?:what|who|how|our)\b
            )|
            the\b|your|been|completed|become|started|met|built|shipped|learned|gained|contributed|delivered|identified|improved|
            established|created|launched
          )|
          need (?:to (?:be|have)|an?|strong|good|excellent|at least)|require (?:an? |strong|good|excellent|solid|at least)
        )|
        'll (?:
          have (?!
            (?:[\w-]+ ){0,3}(?:
              opportunit|chance|exposure|access\b|responsib|freedom|impact\b|influence|ownership|autonomy|room\b|support|
              (?:role|position)\b|understanding of (?:what|who|how|our)\b
            )|
            the\b
          )|
          need (?:to (?:be|have)|an?|strong|good|excellent)|require (?:an? |strong|good|excellent|solid|at least)
        )
      )|
      you(?:'ve| 're|'re) (?:
        an? (?!new|part|member)|got |
        (?:already |previously |personally )?(?:
          built|deployed|maintained|led|managed|designed|shipped|run|operated|scaled|implemented|developed|launched|
          owned|taught
        )\b|
        comfortable|passionate|fluent|experienced|proficient|familiar|hungry|eager|keen|curious|
        (?:highly |self-?)?motivated|enthusiastic|proactive|detail-oriented
      )|
      (?:ideal|perfect|great|good|excellent|suited|suitable) (?:(?:opportunity|fit|match|role|position|job|choice) )?
      (?:for|to) (?<=\b(?:role|position|job|post|opportunity|opening|vacancy|internship|team|this|it|an?)\b[^.!?]{0,40})
      (?:someone|anyone|somebody|people|those|individuals|candidates) (?:passionate|comfortable|experienced|
        with (?!no\b|little)|
        who (?:
          (?:is|are)(?! (?:looking|interested|ready|new|just|seeking|searching|between|hoping|starting))|
          has|have|can|loves?|enjoys?|thrives?|likes?|brings?|understands?|knows?|cares?
        )
      )\b|
      (?:ideal|perfect|great|suited|suitable) (?:(?:opportunity|fit|match|role|position|job) )?
      (?:for|to) (?<=\b(?:role|position|job|post|opportunity|opening|vacancy|internship|team|this|it)\b[^.!?]{0,40})an? [a-z-]{3,20}(?: [a-z-]{3,20})? (?:
        with (?!no\b|little)|who (?:is|has|can|loves|enjoys|thrives|likes|brings|understands|knows|cares)\b
      )|
      (?:
        applicants?|candidates?|person|individuals?|incumbents?|engineers?|developers?|appointees?|(?:post|job)-?holders?
      )(?<!\b(?:(?:care|support|services?|assistance|treatment|education|training) (?:to|for|of)|assists?|supports?|serves?|serving|helps?|(?:provid|equip|empower)[a-z]* (?:our|the|your)) (?:[a-z]+ )?[a-z-]+)
      (?: (?:for|of|in|to) (?:this|the) (?:position|role|job|post|vacancy|class))? (?:
        must|should|needs?\b(?!,| (?:and|or)\b)|
        will (?:
          have|hold|need|possess|be (?:able to (?:demonstrate|show)|fluent|native|qualified|experienced|an? (?:\w+ )?(?:native|speaker|graduate))
        )|
        are required to|(?:has|have)(?! (?:[\w-]+ ){0,3}(?:opportunit|chance|freedom|autonomy|access\b|room\b|a say\b))|is (?:an?(?! (?:[a-z]+ ){0,2}(?:member|part) )|self|passionate|experienced|comfortable|someone)\b|with\b
      )|
      will need to (?:also )?(?:demonstrate|possess|have|hold|show)\b|(?:perfect|right|best) (?:candidate|applicant|person|individual) (?:will|would) need to be\b|(?:be|are) used to [a-z]{2,12}ing\b|it(?:'s| is) ideal if you\b|(?:requirements|qualifications) include\b|
      (?:would|will|may|might) (?:best |ideally )?suit (?:an?|someone|anyone|people|those|candidates?|applicants?)\b|
      must (?:
        be (?!received|completed|submitted|attached|filed|made|obtained|approved|taken|scheduled|used)|
        have (?!been|received)|possess|hold|reside|live|speak|demonstrate|show|exhibit|enjoy|love
      )|
      should (?:ideally )?(?:have|possess|hold) (?:an? )?(?:
        minimum|at least|previous|prior|relevant|current|valid|full|\d|one|two|three|experience|knowledge
      )\b|
      (?:candidates|applicants) are expected to (?:have|be (?!paid|offered)|possess|hold|demonstrate)|
      (?:next|new) (?:[a-z-]+ ){1,4}will (?:possess|bring)\b|
      must (?:provide|supply|bring|furnish|use) (?:their|your|his/her|his or her) own\b|
      (?:certificat(?:ion|e)s?|licen[cs]es?)\b[^.;:!?]{0,60}
      (?<! (?:if|as|when|where|than|not|no)) (?:required|preferred)(?= (?:at|upon|by|within|prior|before)\b|[,;.]|$)|
      (?:experience|knowledge|familiarity|skills?|fluency|backgrounds?|degrees?)\b[^.]{0,140} (?:would|will) be (?:highly|greatly|particularly|especially) (?:valued|regarded|desirable|appreciated)|
      (?:would|will) (?:(?:also|certainly|definitely|therefore) )?be (?:considered )?(?:(?:an?|of) (?:\w+ )?(?:plus|bonus|advantage|asset)|advantageous|desirable|preferred|beneficial)|
      you will hold (?:an? |\(|(?:the )?(?:relevant|current|valid|full) )|
      (?:is|are)(?<!\b(?:as|if|where|when|wherever|whenever)(?: [\w-]+){1,4}) (?:also |absolutely |strongly |highly |very |most )?(?:considered )?(?:
        an? (?:\w+ )?(?:requirement|prerequisite)|required(?! to (?:be placed|submit|complete|attach))|mandatory|
        essential|a must|must|necessary|preferred|desirable|desired|needed|important|advantageous|appreciated|
        an? (?:\w+ )?(?:plus|bonus|advantage|asset)
      )|
      required to (?:
        have|be (?!placed)|hold|travel|live|reside|furnish|
        work (?=(?:[a-z-]+,? (?:(?:and/or|and|or|&) )?){0,3}(?:nights?|weekends?|evenings?|holidays|overtime|shifts?|saturdays?|sundays?|hours)\b)
      )|
      ideal(?:ly,? (?:you|this|the|we|candidates?)| (?:candidate|person|applicant|teammate|hire))|
      successful (?:candidate|applicant)s? (?:will (?:be|have|possess|need|bring|demonstrate|show)|must|should|has|have|is|are)|
      (?:(?:looking|searching) for|seeking|hiring(?! candidates)|we (?:need|want)(?= an? (?:[a-z-]+ ){0,2}?(?:[a-z]+-(?:speaking|fluent)|bilingual|(?:fluent|native) [a-z]+ speaker)\b)) (?:
        an? (?:[a-z-]+ ){0,2}?(?:[a-z]+-(?:speaking|fluent)|bilingual|(?:fluent|native) [a-z]+ speaker)\b|
        someone|a person|(?:talented )?(?:candidates?|individuals?|people)|folks|talent(?!ed)|
        (?:[a-z]+(?:-[a-z]+)?,? (?:and )?){1,4}(?:self-starters?|team[- ]players?|go-getters?|problem[- ]solvers?|fast learners?|quick learners?)\b|
        [a-z0-9 ,/+#.()-]{3,80} (?:
          with (?!our|the|us)|
          (?:who|that) (?:
            is|are|has|have|can(?! (?:help|join|support|assist))|loves?|enjoys?|thrives?|brings?|understands?|knows?|cares?|
            wants?|possess|shares?|speaks?|values?|communicates?|takes? pride|works? (?:well|hard|carefully|independently)
          )|
          eager|experienced in|passionate about
        )
      )|
      we(?:'d| would) (?:like|love|want) (?:someone|somebody|people|a person)\b|
      your (?:work(?:ing)? ?)?(?:days?|hours|schedule|time ?zone) (?:must|should|needs? to)\b|
      (?:requirements?|required|must[- ]haves?|qualifications): (?<=(?:^|[.!] )(?:must )?\S+ )|
      we (?:
        (?:always |also |usually |only )?(?:look for|seek(?: out)?|hire) (?:
          someone|people|candidates?|individuals?|folks|[a-z -]{3,40} (?:(?:who|that)(?! can (?:help|join|support|assist))|with)
        )\b|
        expect(?: (?:an? (?:good|strong|solid|working)|you|our|candidates|someone|that(?! everyone| all| every))|: )|
        require (?!your|no|that all)|need (?:someone|people|you to (?:have|be))
      )|
      (?:roles?|positions?|jobs?|work|this) (?:requires?|demands)\b(?! no\b)|
      (?:roles?|positions?|jobs?|class(?:ification)?) requiring\b|
      requires (?:an?|strong|excellent|\d|knowledge|experience|its|extensive|the ability|good|deep)|
      may require (?:an? |up to |occasional |some )?(?:valid|travel|licen|\d)|
      may require (?:[a-z'-]+ ){1,7}(?:clearance|licen[sc]e)\b|requires? (?:travel|overtime)|
      (?:licen[sc]e|certificat\w+|clearance)\b.{0,60}\b(?:may|will) be required|
      travel (?:is(?! (?:covered|paid|reimbursed|provided|free|included|booked|arranged))|may be|will be|up to|required|expected|of)|
      (?:up to|approximately|at least|around) \d+ ?% (?:of )?(?:the time )?travel|\d+ ?% travel|occasional travel|
      expected to travel|lifting requirements? of|(?:employees|candidates|applicants) to reside|residents only|
      based (?:applicants|candidates) only|
      (?:right|authori[sz]ed|authori[sz]ation|eligible|eligibility|permission|permit|legally) to work|
      (?:not|unable|cannot|can't|no|without)\b.{0,30}\bsponsor|sponsorship is not|
      preference (?:for|will be given|is given)|
      (?:can|may|could|must|should|to|need to) (?:be )?(?:based|located|live|reside|work from) (?:
        anywhere|in (?!a world)|within |remotely from|out of
      )|
      degree (?:is|in .{3,60} is|required|preferred)|years? of .{0,40}experience|
      \d\+? years(?:'|\b).{0,30}(?:experience|exp\b)
    )
  `,
  frame: regex()`
    \b(?:
      (?:you(?<!\b(?:what|whatever|everything|anything|all|time|space|tools|support|where|when|if|before|after|although|often) you)|applicants?|candidates?|individuals?|the person)
      (?: (?:must|should|needs? to|ha(?:ve|s) to|(?:are|is) (?:required|expected) to|will (?:need|have) to)|'ll (?:need|have) to)
      (?: (?:also|already|ideally|really|therefore|preferably))? (?:
        (?:have|hold|own|possess|enjoy|love|like|know|understand) (?!
          (?:\w+ )?(?:that|what|how|why|when|where|if|this|about|more|before|been|seen|heard|read|received|applied|submitted|completed|access|noticed)\b|
          (?:the|an?|any|no) (?:great |good |clear |better )?(?:idea|picture|opportunit|chance|freedom|flexibility|autonomy|questions?|copy|account|e-?mail|impact|say\b|look)|fun\b|to\b
        )|
        be (?!
          (?:[a-z]+ly )?[a-z-]+(?:ed|ing)\b(?<!\b(?:${ONE_IS}))|
          (?:[a-z]+listed\b|aware|there|here|sure|careful|proud|responsible|free to|part|able to (?:apply|see|find|expect)|paid|told|sent|given|taken|shown|met|the |your |our |subject)\b
        )|
        speak (?!to|with)|live (?:in|within|near|close|locally|on)\b
      )|
      (?:right|best|ideal|perfect|successful) (?:person|candidate|applicant|individual|colleague) (?:
        (?:will|would|should|must)(?: also)? (?:
          (?:have|hold|bring|possess|need|enjoy|love|like|know|understand|speak) (?!(?:an? |the )?(?:opportunit|chance|access|responsib|support|freedom|impact|role))|
          be (?!
            (?:[a-z]+ly )?[a-z-]+(?:ed|ing)\b(?<!\b(?:${ONE_IS}))|
            (?:responsible|part|the|our|able to (?:choose|expect|work from)|under|in (?!possession)|on\b|an? (?:key|integral|member|part))\b
          )
        )|
        can|knows|likes|loves|enjoys|believes|thrives|brings|possess(?:es)?|understands|works? well|has (?!(?:an?|the) (?:opportunit|chance))|
        is (?!(?:[a-z]+ly )?(?:expected|required|responsible|offered|given|paid|asked|invited|entitled|not|based|someone who will)\b)
      )|
      (?:person|someone|colleague|candidate) we (?:want|need|seek|are (?:looking|searching) for|have in mind|would like) (?:is|has|will|can|knows|likes|loves|enjoys|should|must)\b|
      (?:we|i)(?:'d| would| are|'re| am|'m)? (?:also )?(?:need|want|seek|after|looking for|searching for|seeking|be (?:happy|pleased|delighted) to hear from|(?:like|love|want) to (?:hear from|meet|find)|like|love|welcome)
      (?: an?| some| all)? (?:someone|somebody|people|persons?|candidates?|individuals?|folks|those) (?:[a-z]+ )?(?:
        who (?:is|are|has|have|can|could|enjoys?|loves?|likes?|knows?|cares?|understands?|thrives?|takes?|works? (?:well|hard)|isn't|aren't|doesn't|don't|won't|will not|speaks?|lives?|wants? to learn)\b|
        with (?!us\b|whom\b|a common\b|the same\b)
      )|
      expect(?<!(?:n't|not|never) expect) (?:you|candidates|applicants) to (?:be|have (?!regular)|hold|know|speak|bring|enjoy)\b|
      (?:role|position|job|post|work|vacancy) (?:calls for|requires|demands) (?!you to (?:complete|submit)|us\b|our\b|no\b|nothing\b|little\b)|
      (?:it|this|that) (?:(?:will|would)(?: also)? help|helps) (?:(?:greatly|enormously|a lot) )?(?:if you|to (?:have|know|be|speak))\b|
      it would (?:also )?be (?:an? |of )?(?:(?:\w+ )?(?:advantage|bonus|plus|asset|benefit)|helpful|useful|great|nice|handy|desirable|advantageous|beneficial|ideal) (?:if you|to have|to be|to know)\b|
      points (?:if you(?! (?:include|send|attach|mention|tell|share|link|show|write|add|submit|provide|apply|refer))|for (?:having|knowing|being|anyone|experience))\b(?<=\b(?:bonus|extra|brownie) points [a-z ]+)|
      (?:applicants?|candidates|anyone|those|people) without (?:an? |the )?[^.!?]{3,60} (?:will not|won't|cannot|can't|need not|should not|shouldn't|are not|is not)\b|
      apply (?:unless|if) you (?<=\b(?:do not|don't) (?:\w+ )?apply (?:unless|if) you )(?:have|hold|are|can|live|meet|do not|don't|are not|aren't|cannot|can't)\b|
      (?:own|clean|valid|full|current|cscs|cpcs|sia|smsts|ipaf|gas safe|first aid) (?:[a-z-]+ ){0,2}(?:card|badge|ticket|licen[cs]e|transport|tools|vehicle|car|van|laptop|phone|equipment|ppe|certificate|registration)
      (?: and [a-z]+)? (?:(?:is|are) )?(?:an? )?(?:essential|required|needed|must|preferred|desirable|necessary|advantage|bonus|plus)\b
    )|
    (?:^|[.!;] )(?:
      (?:(?:and|also|to [^,.;]{3,40}),? )?you(?:'ll| will)?(?: also)? need (?:an? |your |strong |good |some |plenty of |lots of |at least )(?!
        (?:[a-z]+ ){0,2}(?:job|break|change|minutes?|hours?|days?|internet|browser|form|cv|copy|account|link|company|place|reason|challenge|hand|team|employer|help|support)\b
      )|
      you(?:'ll)? (?:
        hold (?:an? |the )?(?:[a-z]+ ){0,2}(?:current|valid|full|relevant|recogni[sz]ed|clean|licen[cs]e|certificate|diploma|degree|qualification|registration|ticket|card|clearance)\b|
        speak (?!to |with |at |for |up\b)|know (?:your way|how to)\b|come (?:with|from) an?\b|enjoy (?:working|being|cooking|helping|meeting|talking|solving|learning|teaching|making|building)\b|
        like (?:working(?! with (?:great|the latest|modern))|people|to be|being|helping|talking|making)\b|
        can (?:also )?(?:work (?:on your own|alone|independently|well|under|as part|in a team|to (?:tight |strict )?deadlines|with (?:little|minimal|minimum))|drive|read (?:and write|plans|drawings|maps|blueprints)|write|speak (?!to |with |for )|swim|handle|juggle|think (?:on|clearly|ahead|in|like)|communicate (?!to us|with us)|keep (?:calm|a |your)|prioriti[sz]e|lift|cook|cope)\b|
        have (?:previously |already )?(?:worked|looked after|sold|cooked|taught|driven|cared)\b
      )|
      you(?:'ve| have) (?:previously |already )?(?:worked|looked after|sold|cooked|driven|cared for)\b|
      you(?:'re| are)(?: an?)? (?:(?:very|highly|naturally|always|well) )?(?:
        organi[sz]ed|reliable|friendly|punctual|patient|polite|tidy|calm|flexible|honest|trustworthy|hardworking|hard-working|
        enthusiastic|energetic|curious|creative|outgoing|approachable|adaptable|resilient|self-motivated|motivated|proactive|
        positive|caring|kind|confident|articulate|numerate|literate|physically fit|dependable|meticulous|methodical|practical|
        sociable|detail-oriented|results-driven|passionate|conscientious|diligent|qualified|handy|good (?:at|with)|not afraid
      )\b|
      ideally,? (?:you(?:'ve|'ll|'re| have| will| are| would)|with\b|an?\b|some\b|at least|(?:two|three|four|five|\d)\b)|
      only (?:people|candidates|applicants|those|persons|residents) [^.!?]{3,80} (?:need apply|should apply|may apply|can apply)\b|
      (?:a |the |some |basic |good |fluent |conversational |spoken |written |any |knowledge of )*(?:
        ${TONGUE}|welsh|irish|urdu|another language|(?:a )?second language|other languages
      )(?: (?:language|skills?|speakers?|speaking)(?! lessons))* (?:(?:would|will|is|are)(?: also)? )(?:be )?(?:an? )?(?:(?:real|big|definite|distinct|added) )?(?:
        bonus|plus|advantage|asset|helpful|useful|nice|welcome|essential|required|needed|desirable|desired|preferred|must|advantageous|beneficial
      )\b|
      (?:an? |some |good |plenty of )*(?:sense of humou?r|head for heights|eye for detail|ear for languages|thick skin|can-do attitude|love of [a-z]+|flair for [a-z]+) (?:is|are|will|would)\b|
      (?:patience|reliability|punctuality|stamina|honesty|discretion|flexibility|accuracy|availability|weekend work|evening work|shift work|overtime|travel)(?: and [a-z]+)? (?:is|are) (?:a |an |absolutely |very )?(?:essential|key|crucial|vital|must|required|needed|important|necessary)\b
    )
  `,
  eligibility: regex()`
    \b(?:
      (?:not|unable|cannot|can't|no|without)\b.{0,40}\bsponsor|sponsorship is not|
      (?:must|need to|required to|should|have to) (?:be )?(?:currently |legally )?
      (?:authori[sz]ed|eligible|permitted) to work|
      (?:have|has|hold|possess) (?:the |a valid )?(?:legal )?(?:right|authori[sz]ation|permission|permit) to work|
      (?:must|should|need to) (?:have|hold|possess) (?:[a-z]+ ){0,3}(?:residency|citizenship|work (?:visa|permit))\b|
      must (?:currently )?(?:
        reside|live(?! (?:the|our|up|by)\b)|
        be (?:based|located|physically located|residing|living|an? [a-z. ]{0,12}citizen|us citizen|u\.s\. citizen)
      )|
      (?:must|required to) (?:have|hold|obtain|maintain|possess) .{0,30}clearance|citizenship (?:is )?required|
      residents only|to be based anywhere|
      (?:looking for|seeking|accepting|open to|considering|hiring)\b.{0,30}\b
      (?:candidates|applicants|applications|people)\b.{0,24}\b(?:based|located|living|residing)? ?(?:in|within) |
      seeking (?:an? |new )?(?:[a-z]+ ){1,3}(?:located|based|living|residing) (?:in|within)\b|
      who can work .{0,40}\b(?:time ?zone|[ecmp]st\b)|based (?<=[a-z.]{2}[ -]based )(?:applicants|candidates|residents) only|
      can be (?:based|located) anywhere|
      not (?:able to )?
      (?:hire|support work|offer remote|employ|consider candidates)\b.{0,60}\b(?:states?|countr|residents|outside|in)\b|
      only (?:able to )?(?:hir(?:e|ing)|consider(?:ing)?|accept(?:ing)?) (?:
        candidates|applicants|applications|people|residents
      )?.{0,20}\b(?:in|from|based|located|who)\b|
      (?:open|available|restricted|limited)(?: only| exclusively)? to (?:current |legal |permanent )?(?:
        residents of|(?:\S+ ){0,3}(?:citizens|residents)\b|(?:candidates|applicants) in\b|
        (?:candidates|applicants|people|those) (?:who (?:live|reside|are) |currently )?
        (?:living|based|located|residing|resident)\b
      )|
      only (?:candidates|applicants|applications|residents)\b.{0,60}\b(?:will be|are|can be) (?:
        considered|accepted|reviewed
      )|
      (?:candidates|applicants|applications|residents) (?:\S+ ){0,2}outside\b.{0,40}\b
      (?:cannot|can't|will not|won't|are not|can not) be|
      (?:unable|not able|cannot|can't|do not) (?:to )?(?:hire|employ|consider|accept) (?:candidates who are )?residents of|
      (?:if you|(?:candidates|applicants|those|people) who) (?:do not|don't|are not|aren't) (?:currently )?
      (?:live|reside|living|residing|based|located)\b[^.]{0,80}\b(?:not|unable|cannot|can't) (?:be |to )?(?:consider|eligible|hire|accept)|
      (?:will|must|should|expected to|asked to|able to) (?:primarily |mainly |mostly |generally |be )?work(?:ing)? (?:in |on |during |within |the )?${HOURS_OF}|
      (?:role|position|job) works (?:on |in )?${HOURS_OF}|
      (?:expected (?:that you|to)|(?:expect|ask|need) (?:that )?you\b|must|should|need to) [^.]{0,30}(?:available|online|reachable)\b[^.]{0,24} (?:
        ${HOURS_OF}|\d[^.]{0,24} (?:[ecmp][sd]?t|gmt|bst|utc|cest|cet)\b
      )|
      ${HOURS_OF}[^.]{0,40}\b(?:you (?:are|will be) expected to|it is expected that you)\b[^.]{0,60}\b(?:adapt|available|online|attend|overlap|join)
    )
  `,
  opener: regex()`
    ^(?:(?:a |an |the )?(?:very |highly |extremely )?(?:
      (?:strong|excellent|good|great|outstanding|exceptional)(?! (?:[a-z-]+ )?(?:opportunit|chance|prospects|salary|pay\b|benefits|perks|package))|proven|solid|deep(?![- ]dive)|extensive|advanced|effective|demonstrated|
      superior|thorough|sound|broad|prior|previous|relevant|significant|expert|intermediate|in-depth|high level|
      (?:basic|general) (?:[a-z]+ ){0,4}(?:knowledge|understanding|skills)|working (?:knowledge|experience)|
      hands?[- ]on(?! (?:[a-z]+ )?(?:
        investigation|development|develop|build|lead|manage|coding|programming|support|testing|work|management|leadership|design|engineering
      )\b(?! (?:experience|skills|knowledge|background)))|considerable|ability|able|capable|capability|possession of|completion of|
      experienced?(?= (?:
        in|with|of|as|using|building|working|leading|developing|managing|on|at|designing|writing|implementing|
        delivering|creating|deploying
      ))|
      knowledge (?:of|in|and)|understanding of|familiar(?:ity)?|proficien(?:t|cy)|fluen(?:t|cy)(?! is\b)|bachelor|master|phd|
      ph\.d|degree|b\.?s\.?\b|m\.?s\.?\b|ba\b|bs/|minimum (?:of )?(?:\d|(?:one|two|three|four|five|six|seven|eight|ten)\b)|(?:one|two|three|four|five|six|seven|eight|ten) years?\b|at least|more than (?=(?:\d|one|two|three|four|five|ten)[\w+-]{0,12} ?(?:year|month))|over \d|
      \d+ ?(?:years|yrs|(?:\+|-|–|to)(?! ?(?:\d+ )?(?:[a-z]+ )?(?:specialists|employees|people|countries|offices|customers|clients|companies|engineers|developers|colleagues|professionals|experts|locations|users)\b))|must|comfortable|comfort |willing|self[- ]|team player|team[- ]oriented|
      detail[- ]oriented|passion(?:ate)?(?! people who)|curio|analytical|problem[- ]solving|critical thinking|communication(?! (?:with|between|to|about)\b)|
      interpersonal|organi[sz]ational|attention|motivated|expertise in|skilled|skills? (?:in|with)|
      competen(?:t|cy) (?:in|with)|certified|valid|high school|graduat(?:e|ion (?:with|from))|completed|possess|active|
      native|someone (?:who|that|with)|english(?! lessons\b)|knows?\b|track record|creative|positive|results|customer|entrepreneurial|growth mindset|
      some (?:experience|knowledge|familiarity)|(?!(?:shar(?:e|ing)|gain(?:ing)?|build(?:ing)?|creat(?:e|ing)|improv(?:e|ing)) )[a-z]+ experience (?:in|with)
    )(?![a-z]))
  `,
  // "Design the ...", "Maintains ...", "Coaching ...", "You will review ..."
  work: regex()`
    ^(?!direct reports?\b|(?:you(?:'ll| will) )?report(?:s|ing)? (?:directly )?(?:in)?to\b)
    (?:you(?:'ll| will| are going to) (?:also |be )?|(?:be )?responsible for |to |help (?:to |us |the team )?|
    (?:actively|proactively|continuously|regularly|effectively|consistently|independently|also|directly) )?(?:
      (?:
        collaborat|develop|design|provid|lead|build|ensur|support|maintain|participat|contribut|implement|manag|perform|
        assist|creat|writ|conduct|mentor|identif|own|driv|partner|review|monitor|defin|improv|analy[sz]|
        coordinat|overse|prepar|deliver|troubleshoot|serv|establish|document|optimi[sz]|utili[sz]|architect|translat|
        produc|complet|integrat|champion|direct|track|leverag|generat|adher|execut|guid|enhanc|attend|promot|advocat|
        solv|evaluat|organi[sz]|foster|diagnos|report|deploy|supervis|represent|collect|handl|reconcil|investigat|
        interact|initiat|influenc|gather|facilitat|estimat|draft|debug|automat|advis|respond|updat|resolv|recommend|
        administ(?:er|rat)|arrang|assembl|assess|assign|audit|clean|coach|compil|configur|consult|control|cook|educat|
        escalat|examin|explor|greet|inspect|install|instruct|interpret|load|measur|migrat|negotiat|operat|oversee|
        pack|plan|present|process|procur|recruit|refactor|refin|repair|research|schedul|shap|streamlin|
        teach|test|upgrad|validat|verif|answer|liais|order|pick|sell|ship|align|enforc|record
      )(?:e|es|s|y|ies|ing|ning|ting|ging|ping|ling|ying)?(?= (?!experience\b|skills?\b|knowledge\b|background\b))|
      work(?:s|ing)? (?:closely|with|on|alongside|together|across|directly|in close|cross-functionally)\b|
      (?:tak|mak|set|keep|act|assum|follow|stay|help|us|run|engag|play)(?:e|es|s|ing|ting|ning)? (?:
        ownership|responsibility|part|charge|care of|sure|up|as|track|the|our|us|a|an|on|in|to|with|[a-z]+ing
      )\b
    )
  `,
  quality: regex()`
    \b(?:
      experience[ds]?|knowledge|understanding|grasp of|proficien\w*|fluen\w*|familiar\w*|affinity|abilit(?:y|ies)|able to|skills?|skilled|
      degree|diploma|bachelor|master'?s|phd|expertise|expert|certifi\w*|licen[sc]\w*|background|years?|communicat\w*|
      passion\w*|strong|excellent|proven|demonstrated|track record|comfortable|capab\w*|qualif\w*|competen\w*|
      self[- ](?:motivated|starter|driven)|team player|attention to detail|hands-on|willing\w*|mindset|written|verbal|
      english|native|bilingual|degree|eligible|authori[sz]ed|clearance|travel|resid(?:es?|ing|en(?:ce|cy|ts?))|must|enjoys?|motivated|curio\w*|
      analytical|detail|solid|deep|working with|exposure|interest|based|located|eager|enthusias\w*|hungry|hours|
      time ?zones?|citizens?|sponsor\w*
    )\b
  `,
  legal: regex()`
    \b(?:
      equal (?:employment )?opportunit|
      (?:regardless of|without regard)\b.{0,60}\b(?:
        race|colou?r\b|creed|religio|gender|sex|age\b|nationalit|national|ethnic|origin|disab|background|identit|
        orientation|belief|faith|veteran|military|marital|family|who (?:you|they|we)|appearance|difference|
        citizenship|heritage|politic|any\b|protected
      )|
      race,|color,? religion|gender identity|sexual orientation|veteran status|national origin|
      protected (?:characteristic|class|status|veteran)|accommodations? for (?:qualified )?(?:individuals|people|persons|applicants|employees) with disabilit|reasonable accommodations?|disabilit(?:y|ies) (?:status|who)|
      discriminat(?!e (?:colou?rs|shades|between|among))|privacy (?:policy|notice)|e-verify|form i-9|i-9 (?:form|information|verification)|
      criminal (?<!\b(?:clean|clear|no|spotless|without a|without any|free of) criminal )(?:histor|record|background)|arrests? (?:and|or|&) convictions?\b|
      fair chance (?:act|hiring|initiative|ordinance)|background (?:check|screening|investigation)|
      drug (?:test|screen)|affirmative action|no matter who you(?:'re| are)\b|diverse (?:team|workforce|backgrounds)|
      underrepresented|inclusive (?:environment|workplace|culture)|all qualified applicants|personal data\b|background(?:, [\w-]+){0,3},? (?:and|&|or) [\w-]+ checks?\b|
      agency resumes|unsolicited|scams?\b|fraudulent|fraudster|phishing|(?:enhanced )?dbs (?:check|disclosure)|
      safeguarding (?:and promoting|children|policy)|export (?:controls?|administration|compliance|license)\b
    )
  `,
  // "your application", "applications must ..."; "web applications" are what is built
  application: regex()`
    \b(?:
      apply(?=
        [.,;!)]|$| (?:-|now|today|here|online|by|via|through|at|for|to (?:this|the|our|us|join|work)|with|directly|if|before|on|until|even|early|as|and|regardless|anyway|using|within|please|must|asap)\b
      )|
      applying|
      applications?\b(?:
        (?<![a-z0-9'-] \w+)|
        (?<=\b(?:
          your|the|an?|this|these|of|all|any|no|each|every|and|or|with|per|by|job|employment|online|written|paper|
          formal|electronic|complete|completed|incomplete|late|early|new|accept|accepting|receive|receiving|review|
          reviewing|consider|considering|invite|inviting|welcome|encourage|take|taking|process|processing
        ) \w+)|
        (?= forms?\b)
      )(?! (?:
        of (?!employ|interest)|development|design|architecture|programming|security|support|server|development|
        software|framework|performance|layer|stack|monitoring|deployment|services|frameworks|systems?
      ))|
      re-?apply\b|focus (?:their|your) applications?|submit|resumes?\b|cvs?\b(?!/)|cover letter|scor(?:e|es|ed|ing) |exam(?:ination)?s?\b|interview(?:s|ed)?\b|
      screened|considered for (?:this|the)|attach|questionnaire|filing(?<!\bat (?:the )?time of filing)|eligible list|
      received by|job posting|this posting|deadline|click|(?:hiring|recruitment|recruiting) (?:process|team|manager)|
      referenc\w+ check|offer of employment|concerns|starting (?:pay|salary)|final (?:salary|compensation)|
      compensation|salary|prorated|is equivalent to [\d,]{3,6} hours|
      qualifying (?:[\w-]{1,20} ){0,2}(?:
        experience (?:must|gained|under)|(?:education|degrees?) (?:must(?! be (?:from|awarded by|in)\b)|gained|under)
      )|
      experience must (?:be|have been) gained|rounding (?:off )?(?:of )?experience|
      must (?:clearly |also )?(?:list|state) (?:their|your|the|all|qualifying) |body of your e-?mail|
      must (?:also )?include your
    )\b
  `,
  benefit: regex()`
    \b(?:
      401\s?\(?k\)?|(?:annual|open) enroll?ment|(?:sign up|enroll?) for (?:health |medical |insurance )?coverage|
      health(?:care)? insurance|medical,? dental|dental|vision insurance|life insurance|
      paid (?:time off|vacation|holidays?|parental|leave)|pto\b|unlimited (?:pto|vacation|time)|parental leave|
      maternity|stock options?|equity\b(?! (?:management|research|partners|trading|markets?|derivatives|analysis|investors?|capital|compensation (?:management|software)))|rsus?\b|stipend|allowance|reimburse\w*|gym\b|wellness|vacation days?|
      holidays\b(?<!\b(?:weekends?|evenings|nights)(?:(?:,|,? (?:and|or|&)(?: some)?) |/)holidays)|pension|retirement|
      (?:choice|variety|range) of (?:\w+ )?(?:medical|health|dental) plans|
      (?:medical|health|dental|employee) coverage (?:is available|goes into effect|begins|starts)|
      flexible (?:hours|working|schedule|work)|competitive (?:salary|pay|compensation)|snacks|lunch(?:es)?|
      free (?:lunch|food|coffee|snacks)|home office (?:budget|stipend|set)|learning budget|
      bonus (?:plan|program|scheme|structure)|annual bonus|company[- ](?:paid|sponsored)|days off|visa sponsorship|
      relocation (?:package|assistance|support)|insurance\b|birthday (?:day )?off\b|weeks off\b|day off (?:on|for) your birthday|
      company (?:van|car|vehicle|phone|mobile|laptop)\b(?! (?:driver|maintenance|policy))|fuel card|
      (?:phone|laptop|mobile|van|car|vehicle|tablet) (?:provided )?for (?:business|work) use|
      (?:branded|company) (?:uniform|workwear|work wear|jacket|clothing)\b
    )
  `,
  employer: regex()`
    ^(?:
      we(?:
        're|'ve|'ll|'d| are| have| offer| believe| will| value| also| encourage| welcome| provide| do| want you| understand| know| recogni[sz]e| strive| celebrate| embrace| use| work| build
      )?\b|
      our\b|us\b(?! (?:citizen|person|resident|work|based|national|time|pst|est))|
      at (?!least\b|ease\b)[a-z0-9][\w&.' -]{1,40},|
      (?:this|both) (?:is an? )?
      (?:roles?|positions?|jobs?|opportunity|announcement|recruitment|vacancy|posting)(?: is| will| offers)?\b|
      final (?:offer|salary|compensation)|
      the (?:
        salary|compensation|base|pay|company|team|position|role|expected|annual|range|total|
        (?:successful |selected |chosen )?(?:candidate|applicant|appointee|person|incumbent)s? will (?:also )?be (?:
          responsible|integrated|involved in|part of|based|employed|appointed|paid|offered|joining|working
        )
      )|
      apply(?=
        [.,;!)]|$| (?:-|now|today|here|online|by|via|through|at|for|to (?:this|the|our|us|join|work)|with|directly|if|before|on|until|even|early|as|and|regardless|anyway|using|within|please|must|asap)\b
      )|
      please\b|if you(?:'re| are| have| need| think| believe| don't| do not| feel| meet| want| love| require)?\b|join\b|
      for (?:more|further)|to (?:apply|learn)|click|send\b|note:|don't (?:meet|have|worry)|even if|not sure|come\b|
      interested\b(?! in (?!
        joining|working (?:with|for|at)|applying|learning more|hearing|this\b|the (?:role|job|position|opportunity)|
        our\b|us\b|what\b|becoming
      )[^?]*$)|
      in addition to|in return\b|as (?:an?|part)|by (?:applying|submitting)|salary|compensation|location\b|benefits?\b|
      about us ?:|here (?:at|are)|depending on (?:your |the )?(?:qualifications|experience|education)\b|
      there (?:is|are)|every \S{2,30} employee\b|\S{2,30}(?: \S{2,30}){0,2} is on a mission\b|
      studies(?! (?:in|towards?|at|of|or)\b)|research shows|learn more|want to|does this|
      life at \S|sounds? (?:like|good|interesting|exciting|great)\b|still\b|discover (?:your|our|life|more|what|how|why)\b|what(?:'s| is)?\b|why\b|how\b|who\b|when\b|where\b|
      are you\b|do you\b|have you\b|#
    )
  `,
});
