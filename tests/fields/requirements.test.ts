import { describe, expect, it } from 'vitest';
import table from '../../fixtures/tables/requirements.json' with { type: 'json' };
import { parsePosting } from '../../src/pipeline.js';
import { postingWith } from './one-item.js';

describe.each(table)('$language, $section: $expect', ({ language, section, expect: level, texts }) => {
  it.each(texts)('%s', (text) => {
    const { posting, line } = postingWith(text, section, language);
    const record = parsePosting(posting);
    expect(record.language).toBe(language);
    expect(record.requirements.filter((item) => item.line === line).map((item) => item.level)).toEqual(
      level ? [level] : [],
    );
  });
});

describe('lists', () => {
  it('say what is repeated once', () => {
    const { requirements } = parsePosting('### Requirements\n\n* Wet feet\n* wet feet.\n* Dry humour\n');
    expect(requirements.map(({ text }) => text)).toEqual(['Wet feet', 'Dry humour']);
  });

  it('put wrapped lines of an item together', () => {
    const { requirements } = parsePosting(
      'Requirements:\n- Experience with boats of every kind that floats, and with\nthose that do not any more;\n- Dry humour\n',
    );
    expect(requirements).toMatchObject([
      {
        text: 'Experience with boats of every kind that floats, and with those that do not any more',
        line: 2,
        endLine: 3,
      },
      { text: 'Dry humour', line: 4, endLine: 4 },
    ]);
  });

  it('are years above a list, and what a heading says of who may apply', () => {
    const { requirements } = parsePosting(
      '### Requirements\n\n4+ years of practice with boats, and with what belongs to them\n\n* Wet feet\n* Dry humour\n\n**Must be eligible to work in Norway without restriction**\n',
    );
    expect(requirements.map(({ line }) => line)).toEqual([3, 5, 6, 8]);
  });

  it.each([
    [
      'We are a small bakery and like what we do.\n\nRequirements\n\n- Two years in a kitchen\n- A calm head\n\nNobody has every single skill on this list, so do apply if some of it fits you.\n',
    ],
    [
      'We are a small bakery and like what we do.\n\nRequirements\n\n- Two years in a kitchen\n- A calm head\n\nMissing a thing or two from the list above? Apply anyway, experience in kindred jobs counts.\n',
    ],
    [
      'Wir sind eine kleine Bäckerei.\n\nDein Profil\n\n- Abgeschlossene Ausbildung\n- Gute Laune am Morgen\n\nNiemand bringt alle Qualifikationen mit. Bewirb dich trotzdem, wenn du Erfahrung hast.\n',
    ],
    [
      "Nous sommes une petite boulangerie.\n\nProfil\n\n- Deux ans d'expérience en cuisine\n- Bon relationnel\n\nVous ne cochez pas toutes les cases ? Postulez tout de même, votre motivation compte plus que votre expérience.\n",
    ],
    [
      'Somos una panadería pequeña.\n\nRequisitos\n\n- Dos años de experiencia en cocina\n- Buen trato\n\nAunque no cumplas todos los requisitos, anímate a escribirnos, valoramos la experiencia de todo tipo.\n',
    ],
    [
      'Wij zijn een kleine bakkerij.\n\nWat vragen wij\n\n- Twee jaar ervaring in een keuken\n- Goede zin in de ochtend\n\nVoldoe je niet aan alle eisen? Solliciteer dan toch, want ervaring is niet alles.\n',
    ],
    [
      'Vi är ett litet bageri.\n\nKvalifikationer\n\n- Två års erfarenhet av kök\n- God svenska i tal och skrift\n\nÄven om du inte uppfyller alla krav vill vi gärna höra om din erfarenhet.\n',
    ],
    [
      'Jesteśmy małą piekarnią.\n\nWymagania\n\n- Dwa lata doświadczenia w kuchni\n- Dobra znajomość angielskiego\n\nNie spełniasz wszystkich wymagań? Mimo to napisz do nas, doświadczenie to nie wszystko.\n',
    ],
    [
      'Wir backen Brot.\n\nDein Profil:\n- Erfahrung in der Bäckerei\n- Gute Deutschkenntnisse\nVelmark ist ein Team aus erfahrenen Bäckern mit fundiertem Wissen in allen Brotsorten.\n',
    ],
    [
      'Hacemos pan.\n\nRequisitos:\n- Experiencia en cocina\n- Inglés intermedio\nLumbrera es una empresa con más de diez años de experiencia en el sector.\n',
    ],
    [
      'Nous faisons du pain.\n\nProfil recherché :\n- Expérience en boulangerie\n- Bon relationnel\nVerdane est une équipe de passionnés qui maîtrise tous les métiers du pain.\n',
    ],
    [
      'We bake bread.\n\nRequirements:\n- Experience in a bakery\n- Good spoken English\nVentral is a team of skilled bakers with experience in every kind of bread.\n',
    ],
    [
      'Vi bakar bröd.\n\nKvalifikationer\nDu har erfarenhet av bageri.\nDu talar god svenska.\nVill du vara med och forma vårt lilla bageri är du varmt välkommen att kontakta oss på anna@example.com\n',
    ],
    [
      'Wij bakken brood.\n\nWat vragen wij\n- Ervaring in een bakkerij\n- Goede kennis van het Nederlands\nWil je met jouw ervaring ons team versterken, mail dan naar brood@example.com\n',
    ],
  ])('end before what demands nothing: %j', (text) => {
    expect(parsePosting(text).requirements).toHaveLength(2);
  });

  it.each([
    [
      'We bake bread.\n\nRequirements:\nExperience in a bakery. Good spoken English. Ability to lift heavy sacks. Driving licence is a plus.\n',
      ['Experience in a bakery.', 'Good spoken English.', 'Ability to lift heavy sacks.', 'Driving licence is a plus.'],
    ],
    [
      'Hacemos pan.\n\nRequisitos: Experiencia en panadería. Conocimientos de higiene. Capacidad para trabajar en equipo.\n',
      ['Experiencia en panadería.', 'Conocimientos de higiene.', 'Capacidad para trabajar en equipo.'],
    ],
    [
      'We bake bread.\n\nWhat we ask: 1) Two years in a bakery 2) Good spoken English 3) Driving licence\n',
      ['Two years in a bakery', 'Good spoken English', 'Driving licence'],
    ],
    [
      'We bake bread.\n\nRequirements\n1. Education: degree in baking. 2. Experience: two years in a bakery. 3. Software: knowledge of spreadsheets.\n',
      ['Education: degree in baking.', 'Experience: two years in a bakery.', 'Software: knowledge of spreadsheets.'],
    ],
    [
      'We bake bread.\n\nRequirements:\nYou have five years of experience. You love bread and you know your flour. We are open on Sundays.\n',
      ['You have five years of experience. You love bread and you know your flour. We are open on Sundays.'],
    ],
  ])('are the items of a list whose breaks were lost: %j', (text, expected) => {
    expect(parsePosting(text).requirements.map((item) => item.text)).toEqual(expected);
  });

  it.each([
    'Jobs.example.com is not liable for any payment made to others. All Terms of Use are applicable.',
    'Larkjobs is not responsible for the experience that you have with others.',
    'We accept no responsibility for the skills or qualifications that others claim.',
    'This site does not charge candidates for any service or training.',
    'Larkjobs never asks a candidate with experience for money at any stage.',
    'You must not pay any fee for an interview, a training or a certificate.',
    'No agency is entitled to ask for a deposit from skilled candidates.',
    'We do not verify the experience of those who advertise here.',
    'Beware of fraud: a degree or a certificate is never sold here.',
    'Please report this job if a certificate is sold.',
    'Candidates are advised to check the experience of the employer.',
    'Terms and conditions apply to all who have experience.',
  ])('hold no terms of a site: %s', (terms) => {
    const { requirements } = parsePosting(
      `We bake bread.\n\nExperience:\nTwo years in a bakery\nBread: 1 year (preferred)\n${terms}\n`,
    );
    expect(requirements).toHaveLength(2);
  });

  it.each([
    'Candidates are advised that a driving licence is needed.',
    'You will not ask anybody to do what you could not do.',
    'Report writing skills',
    'You do not pay attention to gossip.',
  ])('hold what is like those: %s', (demand) => {
    const { requirements } = parsePosting(
      `We bake bread.\n\nExperience:\nTwo years in a bakery\nBread: 1 year (preferred)\n${demand}\n`,
    );
    expect(requirements).toHaveLength(3);
  });

  it('leave a demand before the words that introduce them', () => {
    const { requirements } = parsePosting(
      'We keep a small harbour on the coast of the north.\n\n### Requirements\n\nWe are looking for a patient keeper with a passion for seals. You should have:\n\n* Wet feet\n* Dry humour\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual([
      'We are looking for a patient keeper with a passion for seals.',
      'Wet feet',
      'Dry humour',
    ]);
  });

  it('hold no grade of a French post', () => {
    const { requirements } = parsePosting(
      'Boulanger\n\nProfil\n\nQualification : Employé qualifié\n\nVous savez faire le pain et vous aimez la mer.\n',
    );
    expect(requirements.map(({ line }) => line)).toEqual([7]);
  });

  it.each([
    ['Wir backen Brot für die Stadt.\n\n## Für den Herbst suchen wir ab sofort:\n\n- Bäcker (m/w)\n- Müller (m/w)\n'],
    ['Wij bakken brood voor de stad.\n\n## Voor de herfst zoeken wij per direct:\n\n- Bakker (m/v)\n- Kok (m/v)\n'],
  ])('hold no roles that are sought: %j', (text) => {
    expect(parsePosting(text).requirements).toEqual([]);
  });

  it.each([
    [
      'Over ons\n\nWij bakken brood. Voor deze oven heb je dagelijks contact met de molenaar en werk je zelfstandig.\n',
      [],
    ],
    [
      'Om jobbet\n\nVi bakar bröd. För att klara ugnen behöver du kunna svenska i tal och skrift.\n',
      ['För att klara ugnen behöver du kunna svenska i tal och skrift.'],
    ],
  ])('hold of prose what demands: %j', (text, expected) => {
    expect(parsePosting(text).requirements.map((item) => item.text)).toEqual(expected);
  });

  it('are inferred where nothing says that they are demands', () => {
    const list = '- Strong knowledge of rye\n- Experience with stone ovens\n- Ability to work at night\n';
    const basesBelow = (heading: string): readonly string[] => {
      const text = `Baker\n\nDuties:\n\n- Bake bread every night\n- Clean the oven\n\n${heading}\n\n${list}`;
      return (parsePosting(text, { evidence: true }).evidence?.requirements ?? []).map(({ basis }) => basis);
    };
    expect(basesBelow('The salt of it')).toEqual(['inferred', 'inferred', 'inferred']);
    expect(basesBelow('## The salt of it')).toEqual(['inferred', 'inferred', 'inferred']);
    expect(basesBelow('Requirements:')).toEqual(['stated', 'stated', 'stated']);
    expect(basesBelow('The baker we seek must have good knowledge of:')).toEqual(['stated', 'stated', 'stated']);
  });

  it('begin behind the fields of the page', () => {
    const list = '## Keeper\n\n### Requirements\n\n* Wet feet\n* Dry humour\n';
    const fields =
      '---\ntitle: "Keeper"\ndraft: false\nlanguage: da\nfeatured_image: ../img/pier.png\ntags: jobs\n---\n';
    expect(parsePosting(fields + list).requirements.map(({ text }) => text)).toEqual(['Wet feet', 'Dry humour']);
    const assigned = '+++\ntitle = "Keeper"\ndegree_required = "No degree required"\n+++\n';
    expect(parsePosting(assigned + list).requirements.map(({ text }) => text)).toEqual(['Wet feet', 'Dry humour']);
    const listed =
      '---\ntitle: Keeper\nrole: keeper\nrequirements:\n  - Own boots\nlanguage: da\ntags:\n  - harbour\nctaLabel: Write to us\n---\n';
    const { requirements, responsibilities } = parsePosting(listed + list);
    expect(requirements.map(({ text }) => text)).toEqual(['Own boots', 'Wet feet', 'Dry humour']);
    expect(responsibilities).toEqual([]);
    // a rule above a form, and prose: no page
    const ruled =
      '---\nTitle: Keeper\n\nWe keep boats.\nThe town is old.\nIts boats are older.\n\nLanguage: Danish\n---\n';
    expect(parsePosting(ruled + list).requirements.map(({ text }) => text)).toContain('Language: Danish');
    const stated = 'title: Keeper\nlocation: Leeds\nlanguage: Danish\n\n';
    expect(parsePosting(stated + list).requirements.map(({ text }) => text)).toContain('language: Danish');
  });

  it('hold wishes under a heading of their own, and end before what is given', () => {
    const { requirements } = parsePosting(
      'Essential skills:\n\nKnowledge of knots\nOwn boots\nDesirable skills:\n\nBasic IT knowledge\nTar – training can be provided\nPackage:\n\nHours – Monday to Friday, 7am to 4pm\nBirthday day off\nBoots for winter\n',
    );
    expect(requirements.map(({ text, level }) => `${level}: ${text}`)).toEqual([
      'required: Knowledge of knots',
      'required: Own boots',
      'preferred: Basic IT knowledge',
      'preferred: Tar – training can be provided',
    ]);
  });

  it('go on behind the sentence that begins them, whatever pay stands there', () => {
    const { requirements } = parsePosting(
      'The keeper paints the boats of the town. Minimum requirements include: secondary school, two (2) years of experience in painting hulls. Class B commercial license and a tar license. Deadline: Sunday, June 3. Non-Exempt; $21.20 – $29.40/hr.\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual([
      'Minimum requirements include: secondary school, two (2) years of experience in painting hulls.',
      'Class B commercial license and a tar license.',
    ]);
  });

  it('hold no call to join', () => {
    const text =
      'Requirements\n\nWet feet\nDry humour\nBe so kind that no seal can look away!\nBe a strong communicator!\n';
    expect(parsePosting(text).requirements.map((item) => item.text)).toEqual([
      'Wet feet',
      'Dry humour',
      'Be a strong communicator!',
    ]);
  });

  it('hold no town by itself', () => {
    const text = 'Requisitos: Fiabilidade, atenção ao detalhe e gosto por pão.\nPorto\nforno@example.com\n';
    expect(parsePosting(text).requirements.map((item) => item.text)).not.toContain('Porto');
  });

  it('are told of the candidate whom the sentence before names', () => {
    const { requirements } = parsePosting(
      'Keeper\n\nThe successful candidate will join a small crew on the pier. They will be able to tell a seal from a rock. She or he should have a good knowledge of tides. They will have the opportunity to see whales.\n\nOur seals are old. They will be able to teach you patience and knowledge of the sea.\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual([
      'They will be able to tell a seal from a rock.',
      'She or he should have a good knowledge of tides.',
    ]);
  });

  it('may stand in one line behind a colon, and begin in small letters', () => {
    const { requirements } = parsePosting(
      'Keeper needed on the pier for the winter. The successful candidate will: • be kind to seals and keep a log of them • have an ear for the wind and for the waves • know the tides by heart. Write to the harbour.\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual([
      'be kind to seals and keep a log of them',
      'have an ear for the wind and for the waves',
      'know the tides by heart.',
    ]);
  });

  it('end before hours and an address', () => {
    const { requirements } = parsePosting(
      'Preferred Qualifications: A master in seals\nor a certificate of the pier.\n\n\n8:00 am - 4:30 pm\nHarbour Board\n12 Quay Street\n',
    );
    expect(requirements.map(({ text }) => text)).not.toContain('Harbour Board');
    expect(requirements).not.toHaveLength(0);
  });

  it('hold lines without bullets whole, and sentences of paragraphs that stand apart', () => {
    const levelsOf = (gap: string) =>
      parsePosting(
        `Requirements\n\nFluent in Danish. Frisian is a plus.${gap}Experience with tar and with paint${gap}Own boots\n`,
      ).requirements.map(({ text, level }) => `${level}: ${text}`);
    expect(levelsOf('\n')[0]).toBe('required: Fluent in Danish. Frisian is a plus.');
    expect(levelsOf('\n\n').slice(0, 2)).toEqual(['required: Fluent in Danish.', 'preferred: Frisian is a plus.']);
  });

  it('hold lines without bullets that begin as the words of an employer may', () => {
    const lines = [
      'Sound knowledge of knots',
      'Interested in tides and fog',
      'Studies in navigation',
      'US citizenship',
    ];
    const { requirements } = parsePosting(`Requirements\n\n${lines.join('\n')}\n`);
    expect(requirements.map(({ text }) => text)).toEqual(lines);
  });

  it('hold wishes below an item that says so', () => {
    const { requirements } = parsePosting(
      'Requirements\n\n* Knots of every kind\n* It would be nice to know:\n  * Tar and paint\n  * Fog\n* Wet feet\n',
    );
    expect(requirements.map(({ text, level }) => `${level}: ${text}`)).toEqual([
      'required: Knots of every kind',
      'preferred: Tar and paint',
      'preferred: Fog',
      'required: Wet feet',
    ]);
  });

  it('hold no grades under which demands stand', () => {
    const demands = [
      'One year of experience with boats of the seventh class.',
      'A year of experience with larger boats.',
    ];
    const { requirements } = parsePosting(
      `Experience\n\nFerry Keeper 7\n${demands[0]}\n\nFerry Keeper 8\n${demands[1]}\n`,
    );
    expect(requirements.map(({ text }) => text)).toEqual(demands);
  });

  it('hold levels of skill, which are no headings', () => {
    const skills = ['Basic Excel skills', 'Intermediate Access skills', 'Basic Outlook skills (Email and Calendar)'];
    const { requirements } = parsePosting(`Computer Skills:\n\n${skills.join('\n')}\n`);
    expect(requirements.map(({ text }) => text)).toEqual(skills);
  });

  it('keep an item of full width apart from the heading below it', () => {
    const { requirements } = parsePosting(
      [
        'REQUIREMENTS:  The pier and all of its seals need a keeper who is known',
        'to hold what follows, and who is glad to learn whatever may be missing',
        'yet of it in the course of the first summer among the seals, which are',
        'loud. The keeper has to live on the pier and must love all of the seals',
        'that come to it:',
        'Experience:',
        '- Years of experience with the care of young seals, and with those that',
        'are grown up;',
        '- Good knowledge of all songs that seals sing at night in the winter',
        'Education:',
        '- A degree in marine science.',
        '',
      ].join('\n'),
    );
    expect(requirements.map(({ text }) => text)).toContain(
      'Good knowledge of all songs that seals sing at night in the winter',
    );
  });

  it('leave out what is said of the employer', () => {
    const { requirements } = parsePosting(
      'Company: Larkfield\n\nRequirements\nWet feet\nLarkfield is a mill with four stones. It has been grinding since 1950.\nLarkfield requires a driving licence.\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual(['Wet feet', 'Larkfield requires a driving licence.']);
  });

  it('take of a line of facts the part that demands', () => {
    const items = (line: string): string[] =>
      parsePosting(`${line}\n\nWe grind flour for the bakers of the town.\n`).requirements.map(({ text }) => text);
    expect(items('Larkfield | Miller | Remote, but you must live in Wales | 40k')).toEqual([
      'Remote, but you must live in Wales',
    ]);
    expect(items('Larkfield | Senior Miller for the night shift | Leeds | German required')).toEqual([]);
  });

  it('end before an invitation', () => {
    const invitations = ['If you love the sea and its skills, please apply today.', 'To apply, send us your knots.'];
    for (const line of invitations)
      expect(parsePosting(`Requirements:\n- Wet feet\n\n${line}\n`).requirements).toHaveLength(1);
  });

  it.each([
    ['Vous vous reconnaissez dans ce portrait ? Les phoques vous attendent !'],
    ['N’hésitez pas à venir voir les phoques !'],
    ['Alors rejoins-nous, et construisons un port solide !'],
    ['Si vous recherchez un port à taille humaine, vous êtes la personne qu’il nous faut !'],
    ['Du erkennst dich wieder? Die Robben warten.'],
    ['Dann bewirb dich mit deiner Erfahrung bei uns.'],
    ['¿Te reconoces? ¡Las focas te esperan!'],
    ['¡Únete a nuestro equipo con experiencia!'],
    ['Ti riconosci? Le foche ti aspettano!'],
    ['Você se identificou? As focas esperam por você!'],
    ['Herken jij jezelf hierin? De zeehonden wachten.'],
    ['Twijfel niet en laat van je horen.'],
  ])('end before an invitation in any language: %s', (line) => {
    const text = `Requirements:\n- Wet feet\n- Dry humour\n\n${line}\n\nStrong experience with seals\n`;
    expect(parsePosting(text).requirements.map(({ text: words }) => words)).toEqual(['Wet feet', 'Dry humour']);
  });

  it('hold no comfort, and no praise of the employer', () => {
    for (const line of [
      "Don't worry, nobody knows all of this.",
      'You do not need to meet every one of these requirements.',
      'What follows is no hard checklist, just a sketch of the keeper we have in mind.',
      'If you think that you do not meet 100% of this list, you should still send us a line.',
      'If a line of this does not fit you that well, we still encourage you to apply.',
      'Every Pierling employee is expected to keep the keys of the pier safe.',
      'Pierling is on a mission to bring seals to cities, and has the skills that it takes.',
      'Take this as a guide: it is not a wish list to tick off.',
      'Du bringst nicht alles mit? Keine Sorge, den Rest lernst du bei den Robben auf dem Pier.',
      'Je hoeft niet alles te kennen, leergierigheid is minstens zo belangrijk.',
    ])
      expect(parsePosting(`Requirements:\n- Wet feet\n\n${line}\n`).requirements).toHaveLength(1);
  });

  it('keep a demand that comforts behind its words', () => {
    const line = 'A minimum of 2 years on a pier, but if you have fewer we encourage you to apply.';
    expect(parsePosting(`Requirements:\n- Wet feet\n\n${line}\n`).requirements).toHaveLength(2);
  });

  it('keep the demands of a paragraph that is none as a whole', () => {
    const prose = `Don't worry if you have never seen a seal, nobody is born with them. ${'We teach the rest in the first week. '.repeat(6)}You must have a boat licence, and years of practice.`;
    expect(parsePosting(`Requirements:\n- Wet feet\n\n${prose}\n`).requirements.map(({ text }) => text)).toEqual([
      'Wet feet',
      'You must have a boat licence, and years of practice.',
    ]);
  });

  it('hold nothing that others must', () => {
    const text = '### Goals\n\n* Customer joy: all guests must be glad, and not only fed\n* Clean nets\n';
    expect(parsePosting(text).requirements).toEqual([]);
  });

  it('hold no roles that are sought', () => {
    const text =
      "We're looking for:\n\n- Rust developer\n- 2 boat engineers\n- A patient designer. We have many seals.\n- Dry humour\n- Strong communication - a calm voice\n\nBoth roles will be close to the water.\n";
    expect(parsePosting(text).requirements.map(({ text: words }) => words)).toEqual([
      'Dry humour',
      'Strong communication - a calm voice',
    ]);
  });

  it('hold no line that only introduces deeper ones, but labels with much behind them', () => {
    const { requirements } = parsePosting(
      '### Requirements\n\n* Experience with\n    * Boats\n    * Nets\n\nAbout you: a degree in boat building, years at sea and plenty of patience with guests\n* Dry humour\n',
    );
    expect(requirements.map(({ text }) => text.slice(0, 9))).toEqual(['Boats', 'Nets', 'About you', 'Dry humou']);
  });

  it('hold headings that name years', () => {
    const { requirements, experience } = parsePosting(
      '### Requirements\n\n#### 5-7 years of experience with boats, including:\n\n* Dry humour\n',
    );
    expect(requirements).toHaveLength(2);
    expect(experience).toEqual({ minYears: 5, maxYears: 7 });
  });

  it('hold no line that names only the kind of those below', () => {
    const { requirements } = parsePosting(
      'Requirements\n\nTechnical\n\nKnots and nets\nBoats with a sail\n\nAbout us: a harbour that has known better days.\n\nDo not meet all of this? Row over anyway!\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual(['Knots and nets', 'Boats with a sail']);
  });

  it('hold of a long paragraph on the employer only what it demands', () => {
    const { requirements } = parsePosting(
      'Requirements\n\n- Wet feet\n\nWe are looking for a keeper who has mended nets before, and who is familiar with seals. They will be part of every tour that we row along the coast, and draw the plans of new boats. Our harbour has three piers and a lighthouse, and a crew of nine lives in it all year round, whatever the weather may bring.\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual([
      'Wet feet',
      'We are looking for a keeper who has mended nets before, and who is familiar with seals.',
    ]);
  });

  it('hold sentences without a last full stop above a list, but no label among duties', () => {
    const { requirements } = parsePosting(
      "Requirements\n\nYou are a patient keeper of seals with a dry wit. You have a head for tides and for the moods of the sea\n\n- Wet feet\n\nWhat you'll do\n\nMend the nets of the harbour\n\nCommunication & Documentation\n\nKeep the log of the lighthouse\n\nDraw charts of the coast\n",
    );
    expect(requirements.map(({ text }) => text.slice(0, 9))).toEqual(['You are a', 'Wet feet']);
  });

  it.each([
    ['Work Authorization'],
    ['Essential or equivalent experience'],
    ['Alternative Education and Experience'],
    ["Additionally, you'll need"],
  ])('hold no heading of those below: %s', (heading) => {
    const { requirements } = parsePosting(
      `Requirements\n\nKnots and nets\nBoats with a sail\n\n${heading}\n\nStrong skills in the care of seals\n`,
    );
    expect(requirements.map(({ text, level }) => [text, level])).toEqual([
      ['Knots and nets', 'required'],
      ['Boats with a sail', 'required'],
      ['Strong skills in the care of seals', 'required'],
    ]);
  });

  it('begin below no label whose value ends like a heading', () => {
    const { requirements } = parsePosting(
      'Title: Keeper of Seals\nPay: Depends on Qualifications\nPier: NORTH\n\nKeepers feed the seals.\n',
    );
    expect(requirements).toEqual([]);
  });

  it('end below a wish that stands behind its label', () => {
    const { requirements } = parsePosting(
      'Requirements\n\nPatience with seals\n\nA dry sense of humour\n\nPreferred skills: knots of every kind\n\nYour place on the pier:\n\nQuiet mornings, loud evenings and a view over the bay\n',
    );
    expect(requirements.map(({ text }) => text)).toEqual([
      'Patience with seals',
      'A dry sense of humour',
      'Preferred skills: knots of every kind',
    ]);
  });

  it('hold what one is interested in, but no question whether one is', () => {
    const text =
      'Requirements\nWet feet\nInterested in the life of seals. You will live among them.\nInterested in our seals? Row over.\n';
    expect(parsePosting(text).requirements.map(({ text: words }) => words)).toEqual([
      'Wet feet',
      'Interested in the life of seals. You will live among them.',
    ]);
  });

  it('hold no role below an article', () => {
    const text = "We're looking for a\n\n- Senior Miller\n- Dry humour\n";
    expect(parsePosting(text).requirements.map(({ text: words }) => words)).toEqual(['Dry humour']);
  });

  it('hold no duty whose name speaks of a quality', () => {
    const duties = ['Count the seals', 'Sweep the pier', 'Feed the gulls', 'Ring the bell'];
    const named = [
      'Hands-on work: mend the nets when a boat calls for it',
      'Communication: greet all guests of the pier',
    ];
    for (const line of named)
      expect(parsePosting(`### Duties\n\n* ${[...duties, line].join('\n* ')}\n`).requirements).toEqual([]);
  });

  it('go on where links and emphasis broke their lines', () => {
    const { requirements, title } = parsePosting(
      "Senior Miller job in Leeds | Larkfield\n\nWe're looking for a\nSenior Miller\nto join the night shift. See\nour mills\nand\nour stones\n.\nWhat you bring\nA calm voice\n: Fluent in\nWelsh\nand\nEnglish\n.\nKnots of all kinds\nCraft\n: Hands-on experience with a stone like\nGranite.\nDry humour\n",
    );
    expect(title).toBe('Senior Miller');
    expect(requirements.map(({ text, line, endLine }) => [text, line, endLine])).toEqual([
      ['A calm voice : Fluent in Welsh and English .', 11, 16],
      ['Knots of all kinds', 17, 17],
      ['Craft : Hands-on experience with a stone like Granite.', 18, 20],
      ['Dry humour', 21, 21],
    ]);
  });

  it('hold no single grade above what it takes', () => {
    const { requirements } = parsePosting('Experience\n\nHarbour Manager 7\nA year at sea, with seals.\nPython 3\n');
    expect(requirements.map(({ text }) => text)).toEqual(['A year at sea, with seals.', 'Python 3']);
  });

  it('hold a note on what a position requires', () => {
    const note =
      'Note: The Keeper of Nets is a position requiring knowledge of all knots; a love of boats will not do.';
    const { requirements } = parsePosting(`Requirements\n\nWet feet\nDry humour\n${note}\n`);
    expect(requirements.map(({ text }) => text)).toEqual(['Wet feet', 'Dry humour', note]);
  });

  it.each([['Working Environment'], ['Specific Requirements/Conditions of Employment']])(
    'hold no heading right between its neighbours: %s',
    (heading) => {
      const { requirements } = parsePosting(
        `Requirements\n\nKnots and nets\nBoats with a sail\n${heading}\nStrong skills in the care of seals\n`,
      );
      expect(requirements.map(({ text }) => text)).toEqual([
        'Knots and nets',
        'Boats with a sail',
        'Strong skills in the care of seals',
      ]);
    },
  );

  it('name the years of an item', () => {
    const { requirements } = parsePosting('### Requirements\n\n* 3-5 years of experience with boats\n* Dry humour\n');
    expect(requirements.map(({ years }) => years)).toEqual([{ min: 3, max: 5 }, null]);
  });
});
