import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Qui sommes-nous ?", "À propos de nous", "Description de l'entreprise", "Environnement technique"; not "À propos de vous"
  [
    'about',
    regex()`
      ^(?:
        (?:podcast|talk|video|article|replay|webinaire)\b|
        a propos(?! d[eu] (?:vous|toi|ce |cet|poste|role|l'offre|l'emploi|la mission|la personne|candidat))|
        qui (?:sommes|est|on est|nous sommes)(?!.{0,3}vous)|
        (?:description|presentation) (?:de )?(?:l'entreprise|la (?:societe|compagnie)|notre|nous|du (?:groupe|client))|
        l'(?:entreprise|equipe)$|(?:la societe|le groupe|la compagnie|entreprise|societe|contexte)$|
        notre (?:entreprise|histoire|equipe|culture|vision|adn|stack|societe|groupe|client)\b|
        nos (?:valeurs|engagements|equipes|ambitions|clients)|
        (?:votre|ton) (?:futur |future )?(?:equipe|environnement)\b|environnement (?:technique|technolog)|
        (?:la )?stack\b|technologies\b|ce que nous faisons|decouvr(?:ez|ir) (?:notre|l')|en quelques mots
      )
    `,
  ],
  // "Égalité des chances", "Handicap", "RGPD"
  [
    'legal',
    regex()`
      \b(?:
        egalite|diversite|inclusion|handicap|rgpd|donnees personnelles|confidentialite|mentions legales|discrimination|
        accessibilite|equite
      )
    `,
  ],
  // "Ce poste est fait pour vous si", "Pour réussir dans ce poste": what completes it is a demand
  [
    'requirements',
    regex()`
      \b(?:fait|faite) pour (?:vous|toi)\b.{0,12}\bsi\b|\b(?:etes|es|serez|seras) (?:notre|la|le) .{3,60} si$|pour reussir (?:dans|a|sur|en|cette|ce)
    `,
  ],
  // "Process de recrutement", "Comment postuler", "La suite des événements"
  [
    'process',
    regex()`
      \b(?:
        process(?:us)? (?:de|d')|^(?:le |notre |votre )?process(?:us)?$|recrutement$|etapes\b|candidater|
        votre candidature|ta candidature|(?:pieces|documents) a (?:fournir|joindre|transmettre)|candidatures?$|postule[rz]?\b|prochaines? etapes?|entretiens?\b|la suite\b|
        deroulement|date (?:de debut|limite|de prise)|prise de poste|interessee?(?:\(e\))?\b|
        (?:envie|pret(?:e|s)?) (?:de|a) (?:nous )?rejoindre
      )
    `,
  ],
  [
    'contact',
    regex()`
      ^(?:
        (?:votre |ton |vos )?(?:contacts?|recruteu\w+|interlocut\w+)|nous contacter|(?:des |une |vos )?questions?
      )\b.{0,20}$
    `,
  ],
  // "Les plus", "Serait un atout", "Compétences appréciées", "En bonus, vous aurez"
  [
    'preferred',
    regex()`
      \b(?:
        (?:est|sont|sera|seront|serait|seraient|comme(?! avantages)) (?:un |des |une |aussi |egalement )?
        (?:gros |vrais? |reels? |grand )?(?:plus|atouts?|bonus|avantages?|apprecie)|
        un (?:gros |vrai |petit )?plus\b|un atout\b|atouts? supplementaires?|idealement|apprecie(?:e|s|es)?\b|facultati|
        optionnel|souhaitable|nous ferai\w* craquer|cerise sur|pour faire la difference|
        (?:
          competences?|experiences?|connaissances?|qualifications?|atouts?|qualites?
        ) (?:souhaite|complementaire|additionnel|bonus|ideale)|
        fer(?:a|ont|ait|aient) la difference|non obligatoire|pas obligatoire
      )|
      ^(?:en |les |le |vos |tes )?(?:petits? )?(?:plus|bonus|atouts?)$|^les$|^(?:en bonus|souhaite)
    `,
  ],
  // "Ce que nous offrons", "Vos avantages", "Pourquoi nous rejoindre ?", "En rejoignant Acme", "Nos +"
  [
    'benefits',
    regex()`
      \b(?:
        avantages?|benefices?|(?:nous|on|l'on|te|vous|t') ?(?:te |vous |t'|leur )?(?:offr|propos|garanti)\w+|
        pourquoi (?!nous (?:avons|recrutons|cherchons)|ce (?:poste|recrutement))|(?:nous|vous) rejoindre|
        rejoindre (?!une? )|en (?:nous )?rejoignant(?!.{0,40}\b(?:part|missions?|serez)\b)|
        (?:ce que|pourquoi) (?:vous|tu) (?:allez|vas) (?:adorer|aimer|trouver|gagner)|
        ce que (?:vous|tu) (?:gagn|obten|aur|trouver|benefici)\w+|les (?:plus|apports|atouts) (?:d[eu]|chez|a)\b|
        (?:bonnes )?raisons|nos (?:petits )?(?:plus|atouts)|(?:vous|tu) y gagn\w+|ce qu'on (?:t'|te |vous )|prend(?:s|re)? soin de (?:vous|toi)|travailler chez|^et en plus$|^(?:le|notre|votre|ton) package$|
        notre (?:offre|promesse)|qualite de vie|bien-etre|
        (?:vous|tu) (?:beneficie|profite)\w+|package (?:de|salarial)
      )|
      ^nos$
    `,
  ],
  // "Rémunération", "Fourchette salariale"
  ['pay', /^(?:la |le |votre |ta )?(?:remuneration|salaires?|fourchette (?:salariale|de)|echelle salariale)\b/],
  // "Profil recherché", "Compétences requises", "Vous êtes", "Ce que nous cherchons", "Savoir-être", "Pré-requis"
  [
    'requirements',
    regex()`
      \b(?:
        profil\b|perle rare|(?:vos|tes|votre|ton) (?:super[- ]?pouvoirs?|forces|talents?|points forts|qualites|valise|bagages?)|
        c'est (?:vous|toi)\b|(?:vous|tu) (?:vous |te )?(?:reconnai|retrouve)\w+|ce que (?:vous|tu) apport\w+|(?:celui|celle|quelqu'un) (?:qui|avec)$|
        fera (?:votre|ton) succes|indispensables?\b|
(?:votre|ton|ta) (?:experience|parcours|expertise|bagage)\b|competences?|exigences?|pre-?requis|
        requis(?:e|es)?\b|formations?\b|diplomes?|savoir[- ]?(?:etre|faire)|qualites\b|
        vous (?:
          etes|avez|disposez|possedez|maitrisez|justifiez|vous reconnaissez|correspondez
        )\b(?! (?:amene|charge|responsable|(?:aussi |notamment )?pour (?:\w+ )?(?:mission|tache|role|responsabilite)))|
        tu (?:es|as|disposes|maitrises|possedes|te reconnais)\b(?! pour (?:\w+ )?(?:mission|tache|role|responsabilite))|
        et (?:vous|toi|si c'etait)\b|a propos de (?:vous|toi)|qui (?:etes|es)[- ](?:vous|tu)|
        ^(?:etes|es)[- ](?:vous|tu) (?:fait|celui|celle|la bonne|le bon)|
        (?:que|qu') ?(?:nous|l'on|on|il) (?:re)?(?:cherch|attend|vous faut|te faut|demand)\w*|(?:est|sera|sont) attendu|
        attentes|attendu(?:es|e|s)?$|aptitudes|connaissances|habilet|maitrise(?!s? d'(?:o|œ))|langues?$|
        candidate?s? (?:idea|recherche|si\b)|criteres|atouts?$|ce (?:qu'il|dont) (?:te|vous)|scolarite|etudes\b|
        autonomie
      )|
      ^nous (?:re)?cherchons(?: (?:aussi |egalement |donc )?(?:une personne|quelqu'un|un profil|une? candidate?))?$|^(?:vous|toi)$|^(?:notre|le|la) [^,.:]{3,60} ideale?$
    `,
  ],
  // "Vos missions", "Description du poste", "Votre rôle", "Plus précisément, que ferez-vous ?", "Au quotidien"
  [
    'duties',
    regex()`
      \b(?:
        (?<!\bour |\ba )missions?|responsabilites?|taches|(?<!\bconditions )(?:votre|ton|le|du|ce|vos) (?:futur )?(?:role|roles|poste)\b|
        fonctions?\b|
        (?:
          description|descriptif|resume|presentation|details?|objectifs?
        ) (?:d[eu] |de l')?(?:la |l')?(?:poste|offre|emploi|mission|role)|
        ^descripti(?:f|on)$|^poste$|^role$|(?:que )?(?:ferez|feras)[- ](?:vous|tu)|
        ce que (?:vous|tu) (?:fer|all|vas|real)\w*|quotidien|activites?\b|raison d'etre|au sein de|
        vous (?:serez|aurez a|interv\w+|travaillerez|realiserez|accompagn\w+|participerez)|
        tu (?:seras|auras a|interv\w+|travailleras|participeras)|en charge de|confier|
        (?:votre|ton|vos|tes) (?:challenges?|defis?|impact|journee|terrain|semaine)|journee type|(?:vous |t')attend\b|^(?:au programme|concretement|le job|ton job)$|en tant que|en qualite d|a ce titre|
        dans (?:ce|le cadre de ce) (?:role|poste)|le poste|l'offre$|l'opportunite
      )
    `,
  ],
  // "Informations complémentaires", "Lieu de travail", "Conditions du poste"
  [
    'other',
    regex()`
      ^(?:
        (?:autres |plus d')?(?:informations?|infos?|precisions?|details?|elements)
        (?: (?:complementaires?|supplementaires?|additionnel(?:le)?s|utiles?|pratiques?|generales?))?|
        divers|bon a savoir|a savoir|pour aller plus loin|(?:lieu|lieux)(?: de travail)?|localisation|horaires|
        temps de travail|deplacements|langue de travail|en bref|
        (?:les |vos |nos )?conditions (?:du poste|de travail|d'(?:emploi|embauche)|contractuelles|proposees)
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - a acquis adequation ai-je apporter apportez atouts attendons attendu attendues attendus attente attentes au aupres autres ' +
      'aux avantages avec avez avoir bagage besoin candidat candidate candidature ce cela ces cet cette clefs cles competence competences ' +
      "complementaires comportementales conditions connaissances contexte contrat d'experience d'un d'une dans de demande demandees " +
      'deroulement des descriptif description detaille diplome diplomes du dudit en entreprise entretien entretiens equipe es est et ' +
      'etapes etes etre exigees exigences experience experiences faut fonction fonctions formation formations generale generales humaines ' +
      "ideal ideale ideales idealement il indispensables informations l'entreprise l'equipe l'experience l'offre la langues le les leur liees ma " +
      'mais mission missions ne necessaires niveau nos notre nous offre offrons on ou par plus poste pour pre-requis prerequis principale ' +
      "principales principaux process processus professionnelle professionnels professionnelles profil propose proposes proposons qu qu'il qu'on qualifications qualites " +
      'que quel quelles qui recherche recherchee recherchees recherches recherchons recrutement requis requise requises responsabilites ' +
      'retrouverez role sa savoir-etre savoir-faire se serait ses si son souhaite souhaitee souhaitees souhaites specifiques sur taches ' +
      'technique techniques tes toi ton tu un une vos votre vous y'
    ).split(' '),
  );
