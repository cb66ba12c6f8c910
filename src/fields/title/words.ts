/** Praise and terms before a title that are none of it: "highly motivated", "full-time". */
export const ADJECTIVES = new Set(
  'a an the our another new additional first next experienced experience experiences talented passionate highly skilled motivated self-motivated driven dedicated dynamic strong exceptional outstanding great awesome amazing seasoned accomplished creative hands-on hands hardworking hard-working enthusiastic ambitious proactive savvy qualified rockstar world-class well-rounded energetic very truly extremely incredibly exceptionally forward-thinking full-time part-time fulltime remote fully temporary permanent contract freelance bright smart curious good excellent top top-notch brilliant committed reliable versatile innovative inquisitive adaptable collaborative capable competent proven professional-minded organized organised positive kind friendly fun young career-minded us-based eu-based and or & , ideal perfect right suitable potential second third fourth future amazing kick-ass kickass badass stellar superb high-performing entrepreneurial thoughtful empathetic pragmatic fast-learning people-centric detail-oriented results-oriented results-driven customer-focused data-driven self-driven self-starting mission-driven strategic visionary inspiring enterprising diligent conscientious articulate caring compassionate local native based similarly like-minded one two three several multiple some more few many expert-level knowledgeable established demonstrated intelligent newest exciting unique rare growing modern excelente excellent excelentes erfahrene erfahrenen erfahrener motivierte motivierten engagierte engagierten engagierter leidenschaftliche ambitionierte versierte versierten passionné passionnée talentueux talentueuse futur future nouveau nouvelle ervaren gedreven enthousiaste gepassioneerde experimentado experimentada talentoso apasionado experiente apaixonado apaixonada doświadczonego driven erfaren driven'.split(
    ' ',
  ),
);
/** Words at which a title in prose ends. */
export const STOPS = new Set(
  'who whom that which to with at on will is are was would you your we our us they and/or as by from within into where whose if can must should has have be being i joining responsible based looking able working interested reporting join comfortable ready willing familiar specialised specialized specializing specialising pour afin qui avec dans au aux chez sur vous tu que ayant capable spécialisé spécialisée passionné passionnée motivé motivée rigoureux rigoureuse autonome dynamique titulaire diplômé diplômée especializado especialista com souhaitant disposant basé basée mit bei zur zum im am ab die der das dich sie wir uns unserem unser unsere unseren welche welcher welches ist bist du ben jij je ga jou voor met bij die dat om te in het ons onze het para con en que quien serás seras você voce irá para com que no na nos nas em pronto da do dla do z w który ktora która per che con presso nel nella al allo till som med att hos du'.split(
    ' ',
  ),
);
/** Words behind which no job is named: "as a part of the team", "as a leading company". */
export const NO_JOB = new Set(
  'part member company team result leader leading subsidiary business startup start-up place way group department world key matter global organization organisation proud product platform provider individual individuals people someone candidate titulaire diplômé diplômée talent'.split(
    ' ',
  ),
);
/** Words that may stand inside a title between its words. */
export const LINKS = new Set(
  'of and & for in de des du d’ von und y e i et / - – — , del della di la le till och'.split(' '),
);
