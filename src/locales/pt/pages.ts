import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: 'mostrar (?:mais|menos)|candidatar-se|compartilhar|salvar',
  frame: part`
    (?:ir|pular|saltar|avancar) para o conteudo\b|voltar (?:a|as|para) |
    (?:pesquisar ofertas|publicar oferta|todas as vagas|pagina da empresa)$
  `,
  way: 'inicio|pagina inicial|vagas|contato|sobre|entrar|cadastrar|(?:aceitar|rejeitar)(?: tudo)?',
  field: 'nome|enviar',
  foot: 'termos de uso',
  mail: 'de|para|enviado',
  otherJobs: part`
    (?:vagas|ofertas) (?:semelhantes|similares|relacionadas|recomendadas|parecidas)|outras (?:vagas|ofertas)(?: d[aeo] .{2,40})?
  `,
};
