import { regex } from '../../regex.js';
import type { Cues } from '../locale.js';

export const cues = (): Cues => ({
  // "apenas para residentes em Portugal", "necessário residir no Recife"
  eligibility: regex()`
    \b(?:
      (?:exclusiv\w+|somente|apenas) (?:para )?residentes (?:em|no|na)|
      (?:deve|precisa|necessario|obrigatorio|imprescindivel|indispensavel) residir (?:em|no|na)
    )\b
  `,
  // "é um diferencial", "desejável", "será um plus", "preferencialmente", "não obrigatório"
  preferred: regex()`
    \b(?:
      diferencia(?:l|is)\b|desejave(?:l|is)\b|desejad[oa]s?\b|
      (?:e|sao|sera|serao|seria|seriam|como) (?:um |uma )?(?:grande |super )?
      (?:plus|bonus|vantagem|mais[- ]valia|bem-?vind\w+|valorizad\w+)|
      um plus\b|plus$|preferencial\b|valorizad[oa]s?\b|valoriza-se|valorizamos\b|cont(?:a|am) pontos?\b|opciona(?:l|is|lmente)\b|nice to have|
      nao (?:e |sao )?(?:obrigatori\w+|necessari\w+|imprescindive\w+|eliminatori\w+)|sera considerad\w+|
      seria (?:muito |bem )?(?:legal|bom|otimo|interessante)|ponto positivo|pontos? extras?|mais[- ]valia|
      (?:preferencialmente|de preferencia|idealmente)\b(?<=^.{0,16}\b(?:de )?\w+)
    )|
    (?:^|[.!] )(?:da-se |damos )?preferencia (?:por|a|para)\b
  `,
  aside: /^(?:preferencialmente|de preferencia|idealmente)/,
  // "você tem", "é necessário", "buscamos alguém", "exigimos", "mínimo de 3 anos"
  demand: regex()`
    \b(?:
      candidat[oa]s? (?:deve|devera|devem|deverao|precisa)\b|
      voce (?:tem|e|possui|precisa|deve|domina|conhece|sabe|ja|gosta|esta)\b|
      (?:ter|possuir) (?:experiencia|conhecimento|dominio|ingles|vivencia|formacao)|
      (?:e|sao|sera) (?:
        necessari\w+|obrigatori\w+|imprescindive\w+|essencia\w+|fundamenta\w+|indispensave\w+|preciso|exigid\w+
      )|
      imprescindivel|obrigatorio|exig(?:e-se|imos)|necessario|precisamos|esperamos que|
      (?:buscamos|procuramos) (?:por )?(?:alguem|uma pessoa|pessoas|profissiona\w+|candidat\w+)|
      (?:minimo|minima|pelo menos|mais de) .{0,15}\b(?:anos?|meses)\b|\d+\+? (?:anos|meses de experiencia)
    )|
    (?:^|[.!] )(?:necessari[oa]s?|indispensave(?:l|is)|imprescindive(?:l|is)|obrigatori[oa]s?|requer(?:-se|em-se|emos)) \S
  `,
  frame: regex()`
    \b(?:
      (?:(?:candidat[a-z/()@]{0,8}|voce|interessad[a-z/()@]{0,8}|pessoa) (?:deve|devera|deverao|devem|precisa|precisam)|deves|e necessario|e preciso|e obrigatorio|e indispensavel|deve(?<=(?:^|[.!] )deve)|devera(?<=(?:^|[.!] )devera)) (?:de )?(?:
        ter (?!em conta|acesso)|ser (?!enviad|preenchid|apresentad|contactad|realizad)|possuir|estar (?:disponivel|dispost|habilitad|inscrit|cursando|apt)|saber (?!que)|falar|residir|morar|viver|dominar|gostar de|conhecer
      )|
      (?:procuramos|buscamos|precisamos de|queremos) (?:por )?(?:alguem|uma pessoa|pessoas) (?:[a-z]+ )?(?:que|com)\b(?! (?:nos|queira|deseje))|
      candidat[a-z/()@]{0,8} ideal (?:tem|e|possui|sabe|fala|gosta|conhece|demonstra|tera|devera)\b|
      (?:voce|tu) (?:fala|falas|domina|dominas|sabe|sabes) (?!com|que|como e)[a-z]|
      idealmente,? (?:tem|tens|possui|voce|ja)\b|
      (?:ingles|espanhol|frances|alemao|italiano|libras) (?:e |sera )?(?:um (?:plus|diferencial)|obrigatorio|necessario|desejavel|imprescindivel|exigido)\b|
      (?:carta de conducao|cnh|carro proprio|viatura propria|veiculo proprio|moto propria)\b[^.:?!]{0,30}\b(?:obrigatori[oa]|necessari[oa]|exigid[oa]|indispensavel|imprescindivel|desejavel)\b
    )|
    (?:^|[.!] )(?:ter (?:disponibilidade|carta|cnh|carro|gosto|sentido|capacidade|boa|bom|interesse)|tem (?:curso|formacao|experiencia|carta)\b(?! (?:pag|gratuit|continu|inicial|dad|garantid|incluid)))\b
  `,
  // "Experiência com", "Sólidos conhecimentos em", "Capacidade de", "Inglês avançado"
  opener: regex()`
    ^(?:
      (?:pelo menos|minimo|mais de) (?:de )?\w{1,6} anos|\+? ?\d+ ?\+? anos|
      (?:ter |possuir )?
      (?:(?:solid|bo[mn]?|boa|excelente|ampl|fort|alt|profund)[oaeis]{0,2} (?:[\w-]{1,20} ){0,3}?)?(?:
        experiencia|conhecimentos?|vivencia|dominio|capacidade|habilidades?|competencias?|compreensao|nivel|
        familiaridade|nocoes|ingles|fluencia|facilidade|entendimento
      ) (?:
        de|do|da|em|no|na|nos|nas|com|para|como|comprovada|previa|minima|solida|avancado|profissional|intermediario|
        fluente|pratica|analitica|tecnico|solido
      )\b|
      formacao (?:em|acad|superior|complet)|ensino (?:superior|medio)|superior completo|graduacao|graduad|bacharel|
      licenciatura|disponibilidade (?:para|de)|gosto por|paixao por|proatividade|boa comunicacao
    )
  `,
  // "Garantir a ...", "Acompanhamento de ...", "Elaboração de ..."
  work: regex()`
    ^(?!
      ter\b|poder|possuir|saber|ser\b|estar|conhecer|falar|dominar|residir|lugar|familiar|superior|mulher|qualquer|
      bem-estar|gostar|crescer|aprender|celular
    )(?:[a-z]{3,}(?:ar|er|ir)(?:-se)?) |
    ^(?:gestao|acompanhamento|apoio|suporte|manutencao|desenvolvimento|analise|controlo|controle|
    (?!formacao|graduacao|certificacao|remuneracao|comunicacao|educacao|licao|orientacao|motivacao|participacao nos)
    [a-z]{4,}cao) (?:d[eoa]s?|a|com|em|e)\b
  `,
  // "experiência", "conhecimento", "domínio", "formação", "capacidade"
  quality: regex()`
    \b(?:
      experiencia|conhecimento|vivencia|dominio|dominar|formacao|graduacao|superior (?:completo|em)|bacharel|
      licenciatura|mestrado|certifica|capacidade|habilidade|competencia|compreensao|entendimento|familiari|nocoes|
      nivel\b|ingles|portugues|espanhol|idioma|fluen|avancad|intermediari|solid[oa]s?|excelente|boa[s]?\b|bo[mn]s?\b|
      forte|proativ|autonom|responsab|organiza|comunica|trabalho em equip|trabalhar em equip|analitic|resolucao|motivad|
      paixao|apaixonad|interesse|curios|vontade|atitude|orientad|lideranca|anos de|adaptab|flexib|disponibilidade|
      residir|residencia|perfil|background|carta de conducao|cnh\b|ensino (?:medio|fundamental|superior)|escolaridade|pontual|dinamic|empat|criativ|honest|alemao|frances|ter\b|saber\b|conhecer|atuacao|pratica
    )
  `,
  // "igualdade de oportunidades", "independentemente de", "dados pessoais"
  legal: regex()`
    igualdade de oportunidades|independente(?:mente)? d[eao]|discriminac|orientacao sexual|identidade de genero|
    pessoas? com deficiencia|pcds?\b|dados pessoais|lgpd|diversidade|inclus(?:ao|iv)|todas as pessoas|
    grupos (?:sub|minori)
  `,
  // "vale refeição", "plano de saúde", "férias", "home office"
  benefit: regex()`
    \b(?:
      vale[- ](?:refeicao|alimentacao|transporte)|vr\b|va\b|plano (?:de )?(?:saude|odontologico|carreira|medico)|
      assistencia (?:medica|odontologica)|seguro (?:de vida|de saude|saude)|plr\b|
      participacao nos (?:lucros|resultados)|ferias|day ?off|auxilio|gympass|wellhub|totalpass|home office|
      horario flexivel|flexibilidade|licenca (?:maternidade|paternidade)|bonus|13o? salario|subsidio|convenio|
      descontos?|creche|previdencia|universidade corporativa|reembolso|premiac|stock options|folga|apoio psicologico
    )
  `,
  // "Somos", "Nosso time", "Venha", "Candidate-se"
  employer: regex()`
    ^(?:
      somos\b|nos\b|noss[ao]s?\b|
      n[ao] [a-z0-9][\w&.'-]{1,40}[, ]+
      (?:acreditamos|somos|trabalhamos|buscamos|oferecemos|queremos|estamos|valorizamos|voce)|
      aqui\b|oferecemos|acreditamos|trabalhamos|valorizamos|queremos|
      (?:a|o|esta|essa|este|esse) (?:empresa|equipe|equipa|time|vaga|posicao|salario|oportunidade|funcao)\b|venha|vem\b|
      junte-se|candidat|inscrev|envie|se (?:voce|tens|es|quer|identific)\w*|por ?que\b|para (?:mais|se candidatar)|
      quer\b|salario|remuneracao|localizacao|local\b|modalidade|modelo|horario|contrato|beneficios|o que\b|quem\b|
      como\b|conheca|saiba|gostou|#
    )
  `,
});
