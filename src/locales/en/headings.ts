import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';
import { cue } from '../words.js';

export const headings = (): Headings => [
  // "What makes us different", "Who we are", "About Acme": before "about you" and "who you are" can be taken for it
  [
    'about',
    cue(
      'work working podcast podcasts talk talks video videos blog blogs article articles webinar webinars don won not who about company team mission value values story culture vision purpose principles product history stack do technologies technology tools tech people believe engineering life like know why where meet how',
      regex()`
        \b(?:
          people|folks|engineers|developers|hackers|someone|anyone|those
        ) (?:who|that) (?:want|would like|are looking|are interested in) (?:to )?work(?:ing)? (?:with|on)$|
        ^(?:
          (?:podcast|tech talk|video|blog|article|webinar)s?\b(?! (?:editor|producer|production|experience|skills))|
          (?:what )?(?:we|you) (?:don't|do not|won't) (?:expect|need|require|have to)\b|
          who (?:we are|are we)\b(?! (?:looking|seeking|searching|hiring))|
          about (?:
            us|the company|our (?:company|team|client|organi[sz]ation)|
            the (?:team|client|organi[sz]ation|department|division|studio|group|firm|business)
          )\b|
          (?:the )?(?:
            company|team|
            our (?:
              mission|values?|story|culture|company|team|vision|purpose|principles|product|history|core values|stack|
              tech stack|technology stack
            )
          )$|
          company (?:description|overview|profile|summary|info|background|culture)|what (?:do )?we do\b|
          (?:our )?(?:current |relevant )?(?:technolog(?:ies|ical stack|y stack)|tools)
          (?: from our stack| we(?:'re| are)? (?:now )?us(?:e|ing).{0,12})?$|
          the tools we use|(?:what )?your tech stack|who is [a-z0-9]|
          who (?:will )?you(?:'ll| will|'re| are)? (?:be )?work(?:ing)? (?:with|for)|
          (?:your|the|our) (?:[\w/&-]+ ){0,2}team$|your team will look|team (?:description|overview)|our people$|
          (?:the )?culture$|what we believe(?: in)?$|(?:engineering|life|working) (?:at|@) |
          (?:what(?:'s| is) it|what it's) like to work|(?:want to know )?more about (?!you\b|the (?:role|job|position))|
          get to know |what are our (?:core )?values|[a-z0-9.&-]+ (?:core )?values$|our mission\b|why we're here|
          (?:(?:our|the) )?tech(?:nology|nical)? stack$|^our (?:[a-z]+ )?stack \(|technologies we\b|
          our (?:core |company )?values|our technology|where we come from|
          a (?:bit|little) (?:more )?about (?:us|the company)|more about us|
          (?:what|things|something|more) (?:else )?you (?:
            should|need to|must|might|may|want to|may want to|might want to|ought to
          ) know about (?!you\b)|
          get to know us|meet the team|how we (?:work|operate|collaborate)|(?:our |the )?(?:ways? of working|way we work|work(?:ing)? (?:culture|principles))$|
          working (?:for|at|with) (?!
            you|others|people|customers|clients|users|partners|stakeholders|teams?\b|colleagues|data\b
          )
        )
      `,
    ),
  ],
  // "Equal Opportunity Employer", "Privacy notice"
  [
    'legal',
    cue(
      'equal eeo eeoc eoe diversity* inclusion* belonging* privacy* disclaimer* accommodation accommodations commitment statement verify* everify* legal affirmative discrimination* nondiscrimination* transparency fraud* agencies* gdpr* ccpa* accessibility* covid*',
      regex()`
        \b(?:
          equal (?:employment )?opportunit|eeoc?\b|eoe\b|diversity|inclusion|belonging|privacy|disclaimer|
          accommodations?\b|commitment to|statement$|e-?verify|legal notice|affirmative action|non-?discrimination|
          pay transparency notice|equity,? diversity|fraud|recruitment agencies|agencies\b|gdpr|ccpa|accessibility|covid
        )
      `,
    ),
  ],
  // "How to apply", "Interview process", "Application procedures"; "This is not for you if": whom that fits is not to apply
  [
    'process',
    cue(
      'apply application document documents items attachments hiring interview interviews recruitment recruiting selection onboarding screening examination next hire steps learn not isn if see find sound sounds employment preemployment deadline closing opening start background review supplemental material materials questionnaire testing similar share alert alerts process refer report recommended viewed notified powered interested enquiries options questions match careful show home sponsorship disclosure registration details considered',
      regex()`
        \b(?:
          how to apply|(?:mode|method|manner) of application|(?:documents?|items|materials|attachments) (?:required|needed|requested|to (?:be submitted|submit|include|attach|upload))|to apply\b|
          apply (?:now|here|today)|where to apply|
          (?:(?:typical|standard) )?
          (?:application|hiring|interview|recruitment|recruiting|selection|onboarding|screening|examination) (?:
            process|procedures?|steps?|timeline|deadline|instructions?|stages?|review|weights?|filing|evaluation
          )|
          our (?:hiring|interview|recruitment) process|next steps?|what happens next|^what(?:'s| is)? (?:to do )?next\b|
          how we hire|hiring process(?:es)?|steps (?:for|in) (?:this|our|the) process|^learn more|
          ^not (?:exactly |quite )?(?:(?:the|a) (?:right |perfect )?(?:fit|match)|what you(?:'re| are) looking for)|
          (?:not|[a-z]{2,6}n't) (?:be )?(?:
            for you|
            (?:an? |the |your )?(?:(?:good|great|right|best|ideal|perfect) )?(?:fit|match|role|job|place|position)
            (?: for you)?
          )\b.{0,15}\bif|
          (?:won't|will not|wouldn't|may not|might not|don't|do not) (?:enjoy|like|love|thrive|fit|apply)\b.{0,40}\bif|
          (?:who|whom) (?:this|it|the (?:role|job|position)) (?:is not|isn't) for|
          ^(?:don't|can't|cannot) (?:see|find) (?:what|the)|\bsounds? like you\b.{1,40}\b(?:talk|apply|touch|hear)|
          online application|pre-? ?employment|deadline|closing date|opening date|start date|
          background (?:check|investigation|screening)|qualifications? review|supplemental questions?|
          (?:required|application|submission) (?:materials?|documents?)|questionnaire|examination|testing process|
          ready to apply|similar jobs|share this|job alerts?|the process|refer (?:a friend|this job)|report (?:this )?job|
          recommended (?:jobs|for you)|people also viewed|get notified about|jobs powered by|software powered by|
          application faqs
        )\b|
        ^(?:
          interviews?|interested\?|enquiries|options|not required|employer questions|how you match|be careful|
          show more(?: show less)?|.{2,40} home page|who can apply(?: for this (?:job|role|position))?\??|
          certificate of sponsorship|disclosure and barring service(?: check)?|uk registration|employer details
        )$|
        \bto be considered\b.{0,60}\bplease$
      `,
    ),
  ],
  [
    'contact',
    regex()`
      ^(?:
        contact(?: us| information| person| details)?|questions\??|get in touch|stay in touch|recruiter contact|contacts
      )$
    `,
  ],
  // "Nice to have", "Bonus points", "Preferred qualifications", "It would be great if you have"
  [
    'preferred',
    cue(
      'plus pluses bonus bonuses great nice awesome advantage advantages asset assets helpful* wish wishlist good prefered preferred preferably* preference preferences preferable beneficial desired desirable desirables extra brownie* even haves add recommended suggested not mind worry ideally* advantageous* optional stand standout* apart* would could also highlight mention tell icing cherry moon* highly well particularly additional love pros help helps wow thrilled* impressed* excited* additionally especially',
      regex()`
        ^it(?:'s| is|'d be|'ll be| would be| will be) (?:an? )?(?:big |huge |real |definite )?
        (?:plus|bonus|great|nice|awesome|advantage|asset) if you(?:'ve| have| had| also have| are| know| can)?$|
        ^(?:experience|skills|qualifications|things) that(?:'s| is| are|'re| would be) an? (?:plus|bonus|advantage)$|
        ^(?:considered|big|huge|definite) (?:an? )?(?:plus(?:es)?|advantages?|bonus(?:es)?)$|
        ^(?:(?:it |this |that |what )?(?:will|would) be|as) an? (?:big |huge |strong |definite |great )?
        (?:plus|bonus|asset|advantage)$|
        ^helpful (?:skills|experience)\b|^(?:our |the )?wish ?list$|
        \b(?:
          nice[- ]to[- ]haves?|nice to (?:see|know)|nice[- ]haves?|good[- ]to[- ]haves?|great to have|
          bonus(?:es)? (?:
            points?|if|skills?|qualifications?|experience|items?|requirements?|for|though|round|stuff|criteria
          )\b|
          (?<!\b(?:sign(?:ing)?(?:[- ]on)?|joining|welcome|retention|referral|hiring) )bonus$|^bonus(?:es)?\b(?! (?:plan|program|and|&|structure|scheme|pay))|preferr?ed\b|preferably|
          (?<!veterans'? )preferences?$|^beneficial\b|desired\b(?! (?:candidate|profile)\b)|desirables?\b|
          (?:is|are|as|be) (?:a |an )?(?:big |huge |definite |strong )?(?:plus(?:es)?|bonus|asset|advantage)\b|
          ^(?:a |big )?plus(?:es)?\b|\bpluses$|extra \W?(?:credit|points|awesome)|brownie|even better|even cooler|
          like to haves|(?:really |be )great\b.{0,40}\bif you|great to bring|
          (?:would|could|that|to) (?:add value|be helpful)|(?:recommended|suggested) (?:qual|skills|exp)|^suggested$|
          (?:a|that's a|is a) (?:big |huge )?plus\b|but not essential|don't (?:mind|worry) if you|ideally|advantages?$|
          advantageous|optional\b(?! (?:benefits|perks)\b)|stand ?out|set you apart|sets? you apart|
          would be (?:great|nice|awesome|amazing|helpful|good)|might also have|may also have|also (?:helpful|great|nice)|
          ^(?:please )?(?:highlight|mention|tell us) if\b|icing on|not (?:strictly )?(?:required|necessary|mandatory|essential)|cherry on|over the moon|
          (?:also|highly|well|particularly) (?:valued|regarded)|(?:would|could) be beneficial|^additional assets|
          ^assets?(?: qualifications?| criteria)?$|^preferable$|additional (?:skills|qualifications|experience)|
          love it if|pros$|\bhelps? if you\b|\bwould help if you\b|wow us|we'd be (?:thrilled|impressed|excited)|
          ^additionally(?:,? (?:you(?!(?:'ll| will)? (?:need|must)\b)|we|if|it|i|the (?:ideal|right))\b|$)|
          be a (?:plus|bonus)|
          (?:especially|particularly|even) (?:an? )?(?:great|good|strong|stronger|better) (?:
            fit|candidate|match|applicant
          )\b.{0,12}\bif\b
        )
      `,
    ),
  ],
  // "In your first 90 days we expect you to": what is expected then is work; so is what one will be required to do
  [
    'duties',
    cue(
      'required expected asked called first outcomes day want responsible* role part involved contribute assist',
      regex()`
        \b(?:will|shall|may) (?:also )?be (?:required|expected|asked|called upon)(?:,? among other things,?)? to$|
        \b(?:your|the) first (?:few |\d+ |three |six |twelve )?(?:months?|weeks?|days|year)\b|^outcomes\b|
        \bon a day[- ]to[- ]day|\bwe want you to (?!have|be\b|bring|know)|
        \b(?:candidates?|applicants?|person|hire|incumbent|appointee) (?:
          (?:is|are|will be) expected to (?!(?:also |already )?(?:have|be|hold|possess|bring|know|speak|demonstrate|show|meet)\b)|
          will (?:also )?(?:
            be (?:responsible|involved in)|play an? (?:[a-z]+ )?(?:role|part) in|contribute to|assist (?:in|with)
          )
        )
      `,
    ),
  ],
  // "You may be a good fit if you", "Why you're a great fit", "Please apply if you have": what completes it is a requirement
  [
    'requirements',
    cue(
      'if you because when applicant applicants candidate candidates people those someone individual individuals person incumbent incumbents employee employees match* take who return qualify shine excel make makes looking seeking searching after tick* ideal perfect dream mind negotiable negotiables nonnegotiable nonnegotiables breakers dealbreakers stakes ask expectations successful armed why expect expects hear',
      regex()`
        \b(?:if|because|when) you
        (?:'re|'ve|'d| are| have| can| like| love| enjoy| want| possess| also| also have)?(?: an?)?$|
        \b(?:love|enjoy|like|fit|match|home|thrive|for you)\b.{0,30}\bif you|
        \b(?:applicants|candidates|people|those|someone) (?:that|who) (?:have|has|can)$|
        \b(?:excited|happy|glad|keen)\b.{0,40}\bif you (?:also )?(?:know|have|are)$|
        why you(?:'re| are| will be| would be) (?:an? |the )?(?:\w+ )?(?:fit|match)|
        \b(?:
          individuals?|person|applicants?|candidates?|incumbents?|employees?
        ) (?:should|must|would|needs? to|ha(?:s|ve) to) (?:also )?(?:have|possess|be|demonstrate)(?: that they (?:have|are))?$|
        are we a match|expects? (?:from |of )?you\b(?: to have)?|hear from you if|\bmatch if$|
        \bthis (?:may|might|could) be you\b|what does it take\b|(?:could|is|might) (?:this|that|it) be you\b|
        \bwho (?:would|will|might|could) (?:suit|fit|enjoy|love|thrive|shine|succeed|excel|be (?:happy|perfect|great))\b|
        \bwhy (?:we (?:want|chose) you\b|you\??$)|in return,? we(?:'d| would)? (?:ask|expect|need|want|look|require)|
        \bwe(?:'d| would)? (?:ask|expect|need|want|look for|require)\b.{0,30}\bin return$|^to (?:qualify|shine|excel)\b|
        \b(?:fit|match|suit|thrive|at home|shine)\b.{0,20}\bif$|what makes (?:an? |the )?(?:great|good|successful|strong|perfect|ideal|brilliant|fantastic|outstanding)\b|
        (?:what|who) (?!you\b)(?:\S+ ){1,4}(?:is|are) (?:looking for|seeking|searching for|after)$|\btick (?:these|the|all|our|most) .{0,12}box|box(?:es)? to tick|
        ^(?:our|the|an|your) (?:ideal|perfect|dream) (?!day|job|workplace|week|home|place|role|opportunity|employer)[a-z]|
        ^the person we(?:'re| are|'d| would| need| want| have| seek)|have in mind$|^person spec\b|non-?negotiables?\b|deal-?breakers\b|^table stakes$|
        we(?:'re| are)? after$|\bwe ask (?:of|from) you|sounds? (?:a bit )?like you\?|^(?:our |the )?expectations (?:of|for|towards) (?:you|candidates|applicants)$|
        what (?:would |will |could )?makes? (?:you|someone|a person|a candidate) (?:\w+ )?(?:successful|succeed)|
        who (?:will|would) be successful|set you up for success|help you succeed|will be armed with
      `,
    ),
  ],
  // "You'll get to", "You may find yourself doing", "Challenges you will solve", "How will you contribute?"
  [
    'duties',
    cue(
      'get find challenges how going counting involved* part come spend outcomes day as include includes involve involves',
      regex()`
        \bget to(?: (?:do|work|build))?\b|find yourself|challenges you|how will you (?:contribute|make|help)|
        what are you going to do|counting on you to|you will be involved|be part of$|where you come in|
        spend (?:your )?time on|^outcomes$|you(?:'ll| will)? get (?:stuck|involved|your hands)|\bday[- ]to[- ]day\??$|
        ^as (?:an? |our |the |one of our )?[a-z].{2,80}\byou(?:'ll| will)$|
        ^(?:this|it|the (?:role|job|position|work)|your work) (?:will |would |may )?(?:also )?(?:includes?|involves?)$
      `,
    ),
  ],
  // "What we offer", "Perks & benefits", "Why join us"
  [
    'benefits',
    cue(
      'benefit benefits perk* offer* provide give me stuff* bits* extras goodies* sweeteners* treats package promise* look thank top it why get receive enjoy love expect gain* learn* develop* build* cover covered* grow* value* ll will reward* compensation take time paid wellness* reasons return*',
      regex()`
        \b(?:
          benefits?\b|perks?\b|(?:what )?we(?:'ll| will| can)? (?:do )?(?:offer|provide|give)\b|in it for me\b|
          ^(?:the )?(?:good|fun|nice) (?:stuff|bits)|^(?:added |little )?extras$|goodies|sweeteners|^treats$|^(?:your|our) (?:\w+ )?package$|^package$|
          our promise|promise (?:to )?you|we(?:'ll| will)? look after (?:you|our (?:people|team|staff))|say thank you|^on top of (?:your|the|that)\b|
          what (?:do )?we(?:'re| are)? offer|what(?:'s| is) (?:in it for you|on offer)|
          why (?:join|work|you(?:'ll| will| should) (?:love|join|like)|us\b|you)|^why [a-z0-9.&' -]{2,30}\??$|
          what you(?:'ll| will| can)? (?:
            get(?! to\b)|receive|enjoy|love about|expect from (?!you)|gain|look forward to
          )\b|
          what you(?:'ll| will)? (?:be )?offered|our offer|what (?:are )?we(?:'re| are)? offering|
          (?:experience|skills) you(?:'ll| will) (?:gain|learn|develop|build)|
          (?:participants|volunteers|interns|trainees|apprentices|students|you)(?:'ll| will| may| can) (?:also )?(?:receive|gain)\b|
          ^why (?:candidates|people|others|engineers|developers|employees|team members) |(?:we|we've) have to offer|
          (?:what )?can you expect from|(?:employees|team members|we) (?:enjoy|cover|receive)\b|opportunities to grow|
          ^grow with us|your growth|(?:our|your) value to you|^why should you|package may include|
          [a-z0-9]{3,20} (?:offers|enjoy)$|you(?:'ll| will)? (?:get(?! to\b)|receive|enjoy)\b|
          \byou(?:'ll| will) experience\b|total rewards?|rewards?\b|what(?:'s| is) on offer|compensation (?:and|&|\+) |
          we(?:'ll| will)? take care|time off|paid time|wellness|perks|enjoy by working|reasons to|in return|offering:?$|
          what this job can offer|employee value|we've got you covered|how we(?:'ll| will) (?:take care|reward)
        )
      `,
    ),
  ],
  [
    'pay',
    cue(
      'salary salaries compensation pay remuneration wage wages rate ote equity',
      regex()`
        \b(?:base )?(?:salary|pay|compensation|wage) (?:ranges?|bands?|scales?)\b|
        ^(?:
          (?:base |annual |hourly |hiring |target |expected |estimated |us |total |the |cash |anticipated )*
          (?:salary|salaries|compensation|pay|remuneration|wages?|rate|ote)(?: (?:
            range|ranges|transparency|details|information|band|bands|package|rate|rates|scale|info|philosophy|grade|offer|
            disclosure
          ))?(?: (?:for|in|and|of|per)\b.{0,40})?|
          pay transparency.{0,40}|annual salar(?:y|ies)|compensation|
          (?:here's the |remote |our |us |equity )*(?:pay|salary|compensation|equity) (?:range|philosophy)
          (?: information)?(?:: ?[^a-z]{1,40})?
        )$
      `,
    ),
  ],
  // "What we want you to do", "Your first 90 days", "What success looks like"
  [
    'duties',
    cue(
      'do doing first looks end',
      regex()`
        \b(?:
          you(?:'ll| will)? (?:be )?(?:do|doing)$|you to do$|
          (?:your|the) first (?:few |\d+ |three |six |twelve )?(?:months?|weeks?|days|year)|success looks like|
          by the end of
        )
      `,
    ),
  ],
  // "You will have", "Who you are", "What you bring", "Minimum qualifications" (with bulletins' misspellings), "The ideal candidate"
  [
    'requirements',
    regex()`
      (?:
        \brequire?m?e?nts?\b|^(?:key )?selection criteria|^employment standards|^job specifications?$|\brequirments?\b|
        qualif?i?c?a?tions?\b|qualifcations?\b|
        (?<!\b(?:if|number|positions|posts|vacancies|openings) |^[a-z -]{2,40}(?:er|or|ist|man|person|ant|ian|nurse|chef|cook) )\brequired\b(?! (?:number|date|by|start)\b)|\bmust[- ]haves?\b|
        \byou must\b|\bmandatory\b|\bpre-? ?requisites?\b|\bessentials?$|
        \bessential (?:skills|criteria|experience|requirements)|^essential:?$|\bwe ask (?:for|that you)\b|
        \bpersonal suitability\b|\bphysical capabilities\b|\bwho (?:you are|are you|you'll be|will you be)\b|
        \babout you\b(?!\.\w)|
        \bwhat (?:do )?you
        (?:'ll|'d| will| would| should| might| can| must| could| already)? ?(?:'?ll )?
        (?:need|have|bring|know|possess|are bringing|be bringing|bring to|are like)|
        \bwhat u bring|\bwhat it takes|^what(?:'s| is) (?:needed|required)\b|
        \bwhat (?:do )?(?:we(?:'re| are|'d| would|'ll| will)?|i(?:'m| am)?) ?(?:also )?
        (?:look|need|expect|seek|want|require|value|like to see|love to see|search)|
        \bwho (?:do )?we(?:'re| are|'d)? ?(?:look|need|want|seek|love)|
        \bwh(?:at|o) (?:(?:they|the team|the company|the client|our client)(?:'re|'s| are| is)?|my client is) (?:looking|seeking|searching)|
        \bwe(?:'re| are)? (?:currently )?(?:looking for|seeking|searching for|want you|expect)\b|
        \bwe(?:'d| would) (?:love|like) (?:to see|it if|for you|you)|
        \byou(?:
          're| are| have| bring|'ve| possess| will have|'ll have| should| may| might be| might have| need| could be| must| are likely| likely
        )\b(?! (?:responsible|doing|working|part|join|looking (?:for|to)|the (?:opportunity|chance|freedom)))|
        ^(?:you|the person)$|\brequires? the following|\byou(?:'ll)? (?:probably|already|also|likely) (?:have|need)|
        ^the ideal .{2,30} (?:will|has|is|should)\b|engineers who are|tool-?(?:bag|box|kit)|\btools in your\b|
        \bpersonality\b|\b(?:best|perfect|dream) candidate\b|\b(?:essential|important|necessary|crucial) that you\b|
        \b(?:proven )?track[- ]record of\b|\bkind of person\b|\b(?:strong|solid|good|deep) understanding of\b|
        ^(?:(?:total|relevant|overall|work) )?exp$|^advanced level$|^(?:other|personal|additional) characteristics$|
        ^abilit(?:y|ies) to$|^you:?$|^you,? in an?\b|^(?:key |core |required )?capabilities\b|\byou(?:'ll| will) (?:need|bring|have|thrive|succeed|be successful|excel)\b(?! the (?:opportunity|chance|freedom))|
        \byour (?:
          profile|background|experience|skills?|qualifications?|expertise|skill ?set|strengths|qualities|abilities|
          superpowers?|track[- ]record|story so far|journey so far|ingredients|dna|fit$|assets|attributes|credentials|
          toolbox|toolkit|talents?|competenc|knowledge
        )|
        \bskills?\b|\bskill ?sets?\b|
        (?<!(?:
          customer|user|employee|candidate|client|developer|guest|player|patient|member|digital|learning|shopping|brand|
          product
        ) )\bexperiences?\b|
        \beducation\b|\bknowledge\b|\bcompetenc|\babilities\b|\bideal (?:candidate|person|profile|fit|applicant)|
        \bright (?:candidate|person|fit)\b|\bthe candidate\b|\bcandidate (?:profile|will|should|must|requirements)|
        \bsuccessful (?:candidate|applicant)|\bto be (?:successful|considered|a good fit)|\bto succeed\b|\bto thrive\b|
        \beligib|\bcredentials?\b|\bcertifi(?:cations?|cates?)\b|\blicen[sc](?:es?|ure)\b|\battributes\b|
        \b(?:personal|desired|candidate|required) characteristics\b|^characteristics$|
        ^(?:conditions of employment|employment conditions)$|\bgood fit\b|\bgreat fit\b|
        \bperfect (?:fit|candidate|match)|\bis this you|\bare you (?:the|a|our|someone|right)|\bperson specification|
        \bprofile$(?<!^(?:the )?(?:recruitment|job|role|post|position) profile)|\bbasic (?:qual|req|skills)|\bexpertise\b|\blanguages?$|\bbackground$|\btraits\b|\bminimum\b|
        \bsuccess (?:profile|factors|criteria)|\bqualities\b|\bphysical (?:demands|requirements)|\bspecial requirements|
        \bmust be able|\bsounds like you|\bproficienc|\bsomeone who|\brequires$|\bfor you if|\bapply if
      )
    `,
  ],
  // "What you'll do", "Responsibilities", "About the role", "In this role you will"
  [
    'duties',
    regex()`
      (?:
        \bresponsib|\baccountabilit|\bduties\b|\bduty\b|^the (?:gig|brief|remit)$|on your (?:plate|desk)\b|\blife as (?:an?|our)\b|
        ^(?:main|primary|overall) purpose(?: of (?:the|this) (?:role|job|position|post))?$|what does (?:an?|our|the) .{3,60} do\b|
        \bwhat (?:do )?you(?:'ll|'d| will| would| can| get to|'re going to)? ?(?:'?ll )?(?:be )?(?:
          do|doing|work|working|own|achieve|accomplish|contribute|build|tackle|learn|responsible|get to do|deliver|lead|
          drive|focus|up to|take on|get up to|get stuck|handle|manage|create|solve|ship|run|look after
        )|
        \bwhat will you|\bwhat u(?:'ll)? do|\byou(?:'ll| will| would)(?: be| also| get to)?$|
        (?<!where )\byou(?:'ll| will) (?:be )?(?:do|doing|work|own|lead|build|responsible|help|make)|
        \byour (?:
          role|impact|missions?|tasks?|job|work|day|week|challenges?|contribution|focus|new role|opportunity|duties|playground|
          to-?do list|remit|turf|agenda
        )\b|
        \babout (?:the|this) (?:role|job|position|opportunity|work|internship|project)|
        (?<!for )\b(?:the|this) (?:role|job|position|opportunity|challenge|work|mission|project)\b|
        ^(?:role|position|job|overview|summary|purpose|description|mission|tasks?|opportunity|duties|functions?|scope)$|
        \b(?:job|role|position|project|general|internship) (?:
          description|summary|purpose|overview|profile|objective|function|scope|details|mission|brief|info|information|
          duties
        )|
        \bday[- ]to[- ]day|\btypical (?:day|week|month)|\ba (?:day|week) in|\b(?:days?|weeks?|months?) (?:will )?looks? like|\bin this (?:role|position|job)|\bas an? [a-z].{0,60}\byou|
        \byou(?:'ll| will)? (?:also )?(?:have|get) the (?:opportunity|chance)(?: to)?$|\bfunctions\b|\bactivities\b|\bnature of (?:the )?work|
        \bkey (?:tasks|objectives|deliverables|areas|results?|performance areas)|^k[rp]as?$|^terms of reference$|
        ^the post$|^general statement of |\bmain tasks|\btasks\b|\bday one|\bfirst (?:year|month|90|30|3|6|12|week)|
        \bwithin \d+ (?:months|days)|\bby (?:month|day) \d|\bthe impact|\bimpact you|\bmake an impact|
        \bhow you(?:'ll| will)|\byou will$|\bwork you(?!r\b)|\bobjectives\b|\bdeliverables\b|\bscope of
      )
    `,
  ],
  // "About Acme"
  ['about', /^about\b/],
  // "Additional information", "Location", "Notes": what stands there is none of these
  [
    'other',
    regex()`
      ^(?:
        comments(?: and other information)?|important information|nb|
        (?:additional|other|further|general|more|supplementa(?:l|ry)) (?:information|info|details|notes|considerations)|
        (?:additional|important|please) notes?|notes?|notice|details|good to know|fine print|special conditions|
        (?:(?:work|job|primary|additional|your|office|position|employment) )?(?:locations?|schedule|hours|shifts?)|
        (?:work|job|employment|contract) type|work(?:ing)? model(?: for this role)?|work environment|travel|
        position of trust
      )$
    `,
  ],
];

/** Words of headings that name no trade: "Key skills and experience", "What you need to have". */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      'a about abilities ability academic accountabilities achieve activities additional additionally all also alternate alternative an and applicant appointment are areas as at attributes authorisation authorization background ' +
      'basic be benefits best bonus bring candidate candidates certificates certification certifications characteristics company compensation competencies conditions ' +
      'competence core credentials criteria day day-to-day degree description desirable desired do doing duties education educational eligibility employment environment equivalent ' +
      'essential expect expectations experience expertise fit for formal from functional functions general get good great have hard highly help here how i ' +
      'ideal ideally if impact important in include includes info information interpersonal is it job key knowledge languages language level licenses ' +
      'license licensure like list look looking main mandatory minimal minimum mission more must my necessary need needed nice nice-to-have wish wishlist must-have good-to-have helpful non-technical notes of offer on opportunity or other our ' +
      'overview package performance perfect perks person personal physical points position preferable prefered preferred prerequisite prerequisites primary principal ' +
      'professional proficiencies profile purpose qualification qualifications qualities range related relevant requested required requirement requirements ' +
      'responsibilities responsibility responsible role salary scope seek seeking set sets should skill skills skillset soft some special specific specification specifications suggested ' +
      'statement strong strongly succeed success successful summary tasks team technical technologies that the their these they this to tools traits training typical us values ' +
      "want we what who why will with work working would you your youll & + / - your's you'll you're we're what's here's we'd you'd you've"
    ).split(' '),
  );
