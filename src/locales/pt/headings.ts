import { regex } from '../../regex.js';
import type { Headings } from '../locale.js';

export const headings = (): Headings => [
  // "Quem somos", "Sobre a empresa", "Nossa cultura"; not "Sobre a vaga", "Sobre você"
  [
    'about',
    regex()`
      ^(?:
        sobre (?!
          (?:(?:a|o|as|os|esta|essa|este|esse|sua|seu) )?
          (?:vagas?|posicao|oportunidade|funcao|cargo|papel|trabalho|posto|projeto|desafio|atividades)\b|
          voce|ti\b|o perfil
        )|
        quem (?:somos|e a |nos somos)|conhec[ae]\b|(?:descricao|apresentacao) da (?:empresa|companhia|organizacao)|
        (?:a |nossa )?(?:empresa|companhia|organizacao)$|
        noss[ao]s? (?:historia|cultura|equipe|equipa|missao|stack|valores|time|proposito|jeito|cliente)|(?:o|seu) time$|
        a equip[ea]$|o que fazemos|(?:e )?por ?que fazemos|como (?:trabalhamos|somos)|(?:a )?(?:stack|tecnologias)\b|
        contexto$
      )
    `,
  ],
  // "Diversidade", "LGPD"
  ['legal', /\b(?:diversidade|inclusao|lgpd|rgpd|privacidade|igualdade|pcds?\b|discriminacao|acessibilidade|equidade)/],
  // "Processo seletivo", "Como se candidatar", "Próximos passos"
  [
    'process',
    regex()`
      \b(?:
        processo (?:seletivo|de selecao|de recrutamento|de candidatura)|processo$|etapas\b|proximos passos|
        proximas etapas|como (?:se )?(?:candidatar|inscrever|participar)|candidat(?:e-se|ar|ar-se|uras?)\b|inscri\w+|
        inscrev\w+|data de inicio|prazo
      )\b
    `,
  ],
  // "Documentos necessários": papers
  ['process', /^document(?:os|acao) (?:necessari|exigid|a (?:enviar|apresentar|entregar))/],
  ['contact', /^(?:contac?t\w+|duvidas)\b.{0,20}$/],
  // "Diferenciais", "Desejável", "O que seria muito legal se você soubesse", "O que te tornaria especialista"
  [
    'preferred',
    regex()`
      \b(?:
        diferencia(?:l|is)\b|(?:fator(?:es)?|criterios?) de valorizacao|desejave(?:l|is)\b|(?<!perfil )desejad[oa]s?\b|
        seria(?:m)? (?:muito |bem |super )?(?:legal|bo[mn]s?|otimo|interessante|um)|
        sera(?:o)? (?:um |considerad|valorizad)|(?:um|como) plus\b|^(?:plus|bonus)$|pontos? (?:extras?|a favor)|
        nao (?:e |sao )?obrigatori|idealmente|se destaca|valorizad[oa]s?\b|valorizamos|valoriza-se|te tornaria|destaque|
        preferencia(?:l|is|lmente)?\b|mais[- ]valias?|
        (?:^|(?:requisitos?|conhecimentos?|competencias|habilidades|itens?) )opciona(?:l|is)$
      )
    `,
  ],
  // "Benefícios", "O que oferecemos", "Por que trabalhar com a gente?", "Bem-estar"
  [
    'benefits',
    regex()`
      \b(?:
        beneficios?|vantagens|oferec\w+|oferta$|
        por ?que (?:trabalhar|ser|fazer|voce|vir|se juntar|escolher|entrar|nos|a |na |o |[a-z0-9]+\??$)|
        o que (?:voce )?(?:ganha|recebe|vai (?:encontrar|ganhar|receber)|encontrara|te espera)|recompensas|incentivos|
        bem-?estar|conforto financeiro|carreira\b|qualidade de vida|para voce$|cuidamos de|^o pacote$|nossa proposta|condicoes
      )
    `,
  ],
  // "Remuneração", "Faixa salarial"
  ['pay', /^(?:a |o )?(?:remuneracao|salarios?|faixa salarial|pretensao salarial)\b/],
  // "Requisitos", "O que você precisa ter", "O que esperamos que você saiba", "Buscamos alguém com"
  [
    'requirements',
    regex()`
      \b(?:
        (?:pre-?)?requisitos?|requerid\w+|exigenci\w+|qualifica(?:cao|coes|do)|competencias|habilidades|conhecimentos?|
        experiencias?\b|formacao|escolaridade|
        (?:o )?que (?:voce )?(?:
          precisa|esperamos|buscamos|procuramos|e preciso|e necessario|estamos (?:buscando|procurando)|pedimos|queremos|
          deve|tem
        )|
        quem (?:buscamos|procuramos|voce e|e voce|estamos)|
        (?:
          buscamos|procuramos|estamos (?:buscando|procurando|a procura)|esperamos
        )(?:(?: por| de)? (?:alguem|uma pessoa|pessoas|voce|ti))?(?: com| que)?$|
        perfil\b|sobre (?:voce|ti)\b|voce (?:tem|e|possui|precisa|deve)$|precisa(?:s|ra)? (?:ter|saber|de|ser)|
        preciso para|essencia(?:l|is)\b|obrigatori|imprescindive|indispensave|comportamentos? esperados?|idiomas?$|
        necessari|tens de|da match|(?:seus|suas|teus|tuas|tua|teu) (?:superpoder\w*|bagagem|talentos?|forcas|pontos fortes)|e voce\??$|voce se (?:identifica|reconhece)|quem es\b|
        (?:noss[oa]|o|a) [^,.:]{3,60} ideal$|e preciso$|para (?:essa|esta) vaga|atributos
      )
    `,
  ],
  // "Responsabilidades", "O que você fará por aqui", "Sobre a vaga", "Sua missão", "Dia a dia"
  [
    'duties',
    regex()`
      \b(?:
        responsabilidades?|atribuic\w+|atividades|missao\b|desafios?\b|(?:o )?que (?:voce )?(?:vai|ira|fara|vais|faras)|
        (?:a|o|essa|esta|este|sua|seu|da|do|tua|teu) (?:
          vaga|posicao|oportunidade|funcao|cargo|papel|trabalho|projeto|rotina|impacto
        )\b|
        descricao\b|dia[- ]a[- ]dia|^um dia como|^como [^,.]{3,60},? (?:voce|tu) (?:vai|ira|vais)|tarefas|funcoes\b|resumo|objetivos?\b
      )|
      ^(?:vaga|cargo|posicao|funcao)$
    `,
  ],
  // "Informações adicionais", "Local de trabalho"
  [
    'other',
    regex()`
      ^(?:
        (?:outras |mais )?informac(?:oes|ao)
        (?: (?:adicion(?:al|ais)|complementar(?:es)?|gera(?:l|is)|importantes?|extras?))?|
        outros detalhes|detalhes adicionais|observac(?:oes|ao)|
        (?:local(?:izacao)?|modelo|modalidade|regime|horario|local) (?:de|do) (?:trabalho|contratacao)|local|
        localizacao|horarios?
      )$
    `,
  ],
];

/** Words of headings that name no trade. */
export const generic = (): ReadonlySet<string> =>
  new Set(
    (
      '& + - a alem ao aos as atividades atribuicao atribuicoes beneficio beneficios bonus buscamos candidata candidato cargo com ' +
      'competencia competencias comportamentais condicoes conhecimento conhecimentos contrato da das de dele desafios descricao desejada ' +
      'desejadas desejado desejados desejaveis desejavel detalhes deve deveras dia diferenciais diferencial do dos e em empresa ' +
      'entrevistas equipa equipe esperado esperamos essa essenciais essencial esta este etapas exigida exigido exigidos experiencia ' +
      'experiencias faz fazer formacao funcao funcoes gerais geral habilidades ideal idiomas importante indispensaveis informacoes legal ' +
      'mais minima minimo minimos na nas necessaria necessarias necessario necessarios no nos nossa nosso o obrigatoria obrigatorio ' +
      'obrigatorios oferecemos oferta os ou para passos pela pelo perfil pessoa pessoais plus por pre-requisitos precisa precisamos ' +
      'principais principal processo procuramos profissionais profissional proximos qualificacao qualificacoes que quem requerida ' +
      'requerido requeridos requisito requisitos responsabilidade responsabilidades rotina sao se seja selecao seletivo sera serao seria ' +
      'sobre somos sua suas te tecnica tecnicas tecnico tecnicos tem tens ter ti tua tuas um uma vaga vai vais valorizado valorizados ' +
      'vantagens ver voce voces'
    ).split(' '),
  );
