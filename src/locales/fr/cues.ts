import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "résidence en France obligatoire", "autorisation de travail requise"
  eligibility: regex()`
    \b(?:
      residence|resider|autorisation de travail|titre de sejour|permis de travail
    )\b[^.!?]{0,50}\b(?:obligatoire|requise?|imperati(?:f|ve)|exigee?|indispensable)\b|
    \breserve(?:e|s)? aux residents\b
  `,
  // "est un plus", "serait un atout", "idéalement", "apprécié", "souhaité", "de préférence"
  preferred: regex()`
    \b(?:
      (?:
        est|sont|sera|seront|serait|seraient|constitue\w*|represente\w*|comme|forme\w*
      ) (?:un |des |une |aussi |egalement |fortement |tres |vivement |particulierement |grandement ){0,2}
      (?:gros |vrais? |reels? |grand |certain |serieux |indeniable )?(?:
        plus\b|atouts?|bonus|avantages?|apprecie|souhaite|souhaitable|bienvenu|valorise|recommande|optionnel|facultati|
        benefique|ideal
      )\w*|
      un (?:gros |vrai |reel |grand |petit |serieux )?(?:plus|atout|bonus)\b|souhaitee?s?\b|souhaitable\w*|
      appreciee?s?\b|nice to have|optionnel\w*|facultati\w+|(?:pas|non) (?:obligatoire|indispensable|exige|requis)\w*|
      ferai(?:t|ent) la difference|c'est encore mieux|les bienvenue?s\b|atout (?:majeur|important|supplementaire)
    )|
    ^(?!idealement (?:de formation|issu|titulaire|diplome)).{0,16}\b(?:idealement|de preference|preferablement)\b
  `,
  // "vous avez", "tu es", "vous disposez", "est requis", "nous recherchons une personne", "minimum 3 ans"
  demand: regex()`
    \b(?:
      vous (?:
        avez|etes|disposez|possedez|maitrisez|justifiez|parlez|savez|connaissez|aimez|devez|devrez|faites preuve|
        appreciez|souhaitez|beneficiez d'une (?:experience|formation)|vous (?:interessez|exprimez|reconnaissez)
      )|
      tu (?:
        as|es|disposes|possedes|maitrises|justifies|parles|sais|connais|aimes|dois|fais preuve|souhaites|t'interesses
      )|
      (?:est|sont) (?:
        requise?s?|exigee?s?|obligatoires?|indispensables?|necessaires?|demandee?s?|imperati\w+|attendue?s?
      )|
      (?:licence|permis|habilitation|caces|fimo|carte|certifi\w+)\b[^.!?]{0,60}\b(?:est|sont) (?:a jour|valides?)|
      (?:imperatif|imperativement|obligatoirement)\b|(?:titulaire|diplomee?)\b|de formation\b|
      issue? d'une (?:formation|ecole)|(?:minimum|au moins|plus de) \w+ (?:ans|annees)|
      \d+ (?:ans|annees) (?:d'|minimum|et)|bac ?\+ ?\d|le (?:candidat|profil) (?:ideal|doit|devra)|
      nous (?:re)?cherchons (?:donc |pour cela |actuellement )?(?:une personne|quelqu'un|un profil)|
      il faut (?:egalement |aussi )?(?:avoir|etre|savoir|aimer|parler|connaitre|maitriser|posseder)
    )|
    (?:^|[.!] )(?:experiences?|permis|diplomes?|formation|caces|fimo|bts|cap|bac|anglais|maitrise|connaissances?)\b[^.:?!]{0,40} (?:exigee?s?|demandee?s?)\b|
    ^[^.:?!]{2,60} (?:exigee?s?|obligatoires?|indispensables?|requis(?:e|es)?|necessaires?)[.!]?$
  `,
  frame: regex()`
    \b(?:
      (?:vous|tu|candidat[a-z/()@]{0,8}|postulant[a-z/()@]{0,8}) (?:devez|devrez|dois|devras|doi(?:t|vent)|devr(?:a|ont)) (?:[a-z]+ement |aussi )?(?:
        avoir (?!recu|acces)|etre (?!informe|contacte|place|affecte|amene|recu|remuner|paye|adresse|envoye)|posseder|disposer d|savoir (?!que)|parler|maitriser|aimer|connaitre
      )|
      cherchons (?:donc |actuellement )?(?:une personne|quelqu'un|des (?:personnes|candidats|profils|gens)) qui (?:
        sait|sache(?:nt)?|savent|soi(?:t|ent)|est|sont|a|ont|ait|aient|aiment?|peu(?:t|vent)|puissent?|parlent?|connait|connaissent?|maitrisent?
      )\b|
      (?:idealement|dans l'ideal),? (?:vous|tu) (?:avez|etes|as|es|connaissez|maitrisez|parlez|disposez|connais|parles)\b|
      (?:attendons|exigeons|demandons) (?:de vous|de toi|de nos candidats)\b|
      (?:poste|metier|fonction|mission|emploi|travail) (?:demande|requiert|exige|necessite|reclame) (?!que\b|a etre)|
      il est (?:necessaire|indispensable|imperatif|important|essentiel|obligatoire) (?:d'|de )(?:avoir|etre|savoir|parler|posseder|aimer|connaitre|maitriser)\b|
      (?:l')?(?:espagnol|allemand|anglais|italien|arabe|portugais|neerlandais|russe|chinois|breton) (?:serait|est|sera) (?:un (?:plus|atout|avantage)|apprecie|souhaite|exige|requis|necessaire|indispensable|obligatoire)|
      (?:sourire|patience|rigueur|humour|enthousiasme|curiosite|bonne humeur)\b[^.!?]{0,50}\b(?:vos|tes) (?:meilleurs |principaux )?(?:atouts|qualites|forces)\b
    )|
    (?:^|[.!] )(?:permis|vehicule|voiture|scooter|moyen de (?:locomotion|transport)|casier|(?:une )?carte (?:professionnelle|vitale|d'identite))[^.:?!]{0,40}\b(?:
      exigee?s?|obligatoires?|indispensables?|requise?s?|necessaires?|demandee?s?|souhaitee?s?|apprecie?e?s?
    )\b
  `,
  // "Bonne maîtrise de", "Expérience en", "Capacité à", "Diplôme de", "Vous maîtrisez"
  opener: regex()`
    ^(?:
      ayant (?:une?|des|le|la|les|de|au|deja|d'|acquis)\b|maitrisant\b|
      (?:une |des |la (?=maitrise|connaissance)|avoir |posseder |justifier d'){0,2}
      (?:(?:tres )?(?:bonne|solide|excellente?|parfaite?|forte?|premiere|reelle|grande|bon)s? (?:[\w'-]{1,20} ){0,3}?)?(?:
        experiences?|connaissances?|maitrise|competences?|capacites?|aptitudes?|aisance|comprehension|expertise|
        appetence|familiarite|notions
      ) (?:
        (?:avec|dans|sur|en|pour|du|des|de|a)\b|d'|l'|significative|confirmee|reussie|pratique|approfondie|averee|
        prouvee|minimum|technique|analytique|relationnel
      )|
      (?:bonnes?|excellentes?|fortes?) (?:competences|capacites|qualites|aptitudes)|
      (?:sens|esprit) (?:de|d'|du|des|analyti|critique)|gout (?:pour|du|de)|diplom|titulaire d|
      (?:idealement,? )?de formation|formation (?:superieure|ingenieur|bac)|bac ?\+|issue? d'une? (?:formation|ecole)|
      (?:vous|tu) (?:
        avez|as|maitrisez|maitrises|disposez|disposes|justifiez|justifies|possedez|possedes|parlez|parles
      )\b.{0,60}(?:experience|connaissance|maitrise|competence|anglais|francais|formation|sens|capacite|java|sql|outil)|
      (?:plus de |minimum |au moins )?\d+ (?:ans|annees) (?:d'|minimum|et)|
      (?:anglais|francais) (?:courant|professionnel|lu|technique|fluide|parle)|autonom(?:e|ie)\b|rigoureu|curieu|
      permis b\b
    )
  `,
  // "Assurer le suivi ...", "Vous participez à ...", "Réalisation des ..."
  work: regex()`
    ^(?:vous (?:devrez |serez amenee? a |aurez a )|etre (?:capable|force) )?(?!
      avoir|savoir|pouvoir|posseder|maitriser|aimer|parler|justifier|disposer|beneficier|loyer|salaire|metier|sentir|
      dernier|premier|atelier|papier|dossier|particulier|hier\b|partenaire
    )(?:[a-z]{3,}(?:er|ir)|mettre|suivre|prendre|rendre|repondre|traduire|conduire|produire|transmettre|construire|faire) |
    ^vous (?!avez|etes|savez|aurez l|recevez|disposez|possedez|maitrisez|justifiez|parlez|connaissez|aimez|beneficie|
      appreciez|souhaitez|cherchez|recherchez|voulez|pouvez|faites preuve|retrouve|rejoignez|profite
    )[a-z]{3,}ez\b|
    ^(?:gestion|suivi|mise en|redaction|conception|developpement|accueil|entretien|controle|encadrement|pilotage|
    (?!formation|remuneration|motivation|communication|participation aux (?:ben|res)|certification|cooptation|compensation)
    [a-z]{4,}(?:ation|ition)s?) (?:de|d'|des|du|a|aux?|en|et|la|l'|oeuvre)
  `,
  // "expérience", "connaissance", "maîtrise", "diplôme", "capacité à", "esprit d'équipe"
  quality: regex()`
    \b(?:
      experience|experimente|connaissance|maitris|competence|diplome|formation|licence|master\b|bac\b|ingenieur de|
      capacite|aptitude|habilet|aisance|sens d|esprit|rigueur|rigoureu|autonom|curieu|curiosite|motive|passionne|dynami|
      organise|creati|polyvalen|proactif|proactive|force de proposition|qualites|relationnel|redactionnel|communication|
      anglais|francais|allemand|espagnol|italien|neerlandais|langue|bilingue|courant|lu, ecrit|certifi|permis|ans d'|annees|expertise|savoir|bonne|bonnes|
      solide|excellent|parfaite|forte?s?\b|gout (?:pour|du)|appetence|interet (?:pour|marque)|sensib|familiar|notions|caces|fimo|certiphyto|vous (?:savez|connaissez)|
      il faut (?:savoir|aimer|etre|parler)|bases (?:en|de|du|d')|souriant|ponctuel|comprehension|culture|leadership|esprit d'equipe|travail(?:ler)? en equipe|pedagog|analytique|analyse|mobilite|
      deplacement|habilitation|nationalite|adaptabilite|a l'aise|pragmati|ecoute|pratique|cap\b|bep\b|bts\b|titulaires? d'un|minutieu|honnete|serieu|empath|bienveill|soigneu|debrouillard
    )
  `,
  // "égalité des chances", "sans distinction", "situation de handicap"
  legal: regex()`
    egalite (?:des chances|professionnelle|de traitement)|sans distinction|situation de handicap|
    travailleurs? handicape|orientation sexuelle|identite de genre|origine ethnique|discriminat|donnees personnelles|
    rgpd|diversite|inclusi(?:f|ve|on)|ouverts? a tou(?:s|te)|accommodement|agences? de recrutement|casier judiciaire(?! vierge)|
    verification des antecedents
  `,
  // "tickets restaurant", "mutuelle", "RTT", "télétravail", "prime"
  benefit: regex()`
    \b(?:
      tickets?[- ]resto|tickets? restaurant|titres?[- ]restaurant|carte (?:swile|restaurant)|swile|mutuelle|prevoyance|
      rtt\b|conges|teletravail|primes?\b|interessement|participation aux (?:benefices|resultats)|comite d'entreprise|
      \bcse\b|transports? (?:en commun|rembours)|remboursement|prise en charge|forfait mobilite|assurances?\b|
      regime de retraite|reer|vacances|jours de repos|afterworks?|seminaires?|salle de sport|actions gratuites|bspce|
      13e? ?(?:e|eme)? mois|13eme|horaires? flexibles?|flexibilite|remuneration (?:attractive|competitive|fixe|selon)|
      formations? (?:continue|certifiante|interne)|plan de (?:carriere|formation)|parking|creche|
      evenements (?:d'entreprise|internes)|bonne ambiance|cooptation
    )
  `,
  // "Nous sommes", "Notre équipe", "Rejoignez", "Postulez"
  employer: regex()`
    ^(?:
      nous\b|notre\b|nos\b|on\b|chez\b|au sein d|en (?:nous )?rejoignant|
      en tant qu(?:e (?:leader|entreprise|groupe)|'(?:entreprise|employeur))|le groupe\b|
      la (?:societe|remuneration|division)\b|l'(?:entreprise|equipe)\b|
      cet?t?e? (?:poste|offre|role|opportunite|entreprise)\b|ce poste|le (?:poste|salaire|process)\b|rejoign|rejoins|
      postule|envoye|envoie|candidat(?:ez|ure)|merci\b|veuillez|pour postuler|pour (?:en savoir|plus)|
      si (?:vous|tu|cette|ce)\b|interesse|pourquoi\b|qui\b|que\b|quoi\b|comment\b|remuneration|salaire|avantages|
      localisation|lieu\b|contrat|type de contrat|date\b|prise de poste|venez|viens|envie\b|decouvr|contact|plus d'info|
      fonde|cree|#
    )
  `,
});
