import { regex } from '../../regex.js';

/*
 * What a public body is, in small words before its name: "Communauté de communes du Val d'Alouette", "Consorzio di bonifica dell'Allodola".
 */

// with what stands before it at the start of a sentence or a clause
const HEAD = regex()`
  (?:^|[.!?:;•*\n–-]\ {1,3}|,\ )(?:(?:[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ii]l|[Ll]o|[OoAa])\ |[Ll]['’])?
  (
    (?:
      [Cc]ommunauté|[Cc]ommune|[Vv]ille|[Mm]étropole|[Mm]airie|[Ss]yndicat|[Cc]onseil|[Cc]entre|[Oo]ffice|[ÉEé]cole|[Cc]ollège|[Ll]ycée|
      [Gg]roupement|[Ff]édération|[Cc]aisse|[Cc]hambre|[ÉEé]tablissement|[Ii]nstitut|[Uu]nion|[Rr]égie|[Pp]arc|[Pp]ôle|[Ff]oyer|[Cc]omité|
      [Mm]usée|[Hh]ôpital|[Cc]rèche|[Mm]utuelle|[Ll]igue|[Ss]ervice|[Mm]ission|[Rr]ésidence|[Mm]aison|
      [Cc]onsejo|[Cc]onsejería|[Ii]nstituto|[Cc]entro|[Ee]scuela|[Mm]ancomunidad|[Uu]niversidad|[Cc]ámara|[Pp]atronato|[Dd]iputación|
      [Aa]zienda|[Ii]stituto|[Cc]asa|[Ee]nte|[Cc]onsorzio|[Cc]amera|[Uu]nione|[Ss]cuola|[Cc]omune|
      [Cc]âmara|[Mm]unicípio|[Ee]scola|[Pp]refeitura|[Jj]unta|[Uu]niversidade
    )\ (?:(?:[a-zà-ÿ-]{1,18}\ |[dl]['’]|dell['’])(?!['’])){1,6}
  )$
`;
/** Units before a name that are read. */
const LEAD = 110;

/** How many units before a name belong to it, since they say what the body is; 0: none. */
export const headLength = (text: string, start: number): number =>
  HEAD.exec(text.slice(Math.max(0, start - LEAD), start))?.[1]?.length ?? 0;
