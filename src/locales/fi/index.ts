import { regex } from '../../regex.js';
import { makeLocale } from '../locale.js';

export const fi = makeLocale('fi', () => ({
  headings: [
    [
      'about',
      regex()`
        ^(?:
          meista|tietoa (?:meista|yrityksesta)|keita (?:me )?olemme|yritys(?:esittely)?$|tyonantaja(?:sta)?$|tyoyhteiso|
          teknologia
        )
      `,
    ],
    ['legal', /tietosuoja|yhdenvertai|tasa-arvo|henkilotietojen/],
    // "Näin haet", "Rekrytointiprosessi", "Kiinnostuitko?"
    ['process', /^(?:nain haet|haku(?:prosessi|ohjeet|aika)?$|hakeminen|hae\b|rekrytoin|kiinnostu|lisatietoja hausta)/],
    ['contact', /^(?:yhteys|lisatie|ota yhteytta|kysy)/],
    // "Eduksi katsomme", "Plussaa on", "Arvostamme"
    ['preferred', /\beduksi|\bplussaa?\b|arvostamme|\betua\b|eduksesi|toivottavaa/],
    // "Tarjoamme", "Edut", "Miksi meille?", "Me tarjoamme sinulle"
    ['benefits', /tarjoa(?:mme|a)|\bedut\b|tyosuhde-?edut|\bmiksi\b|meilla saat|saat meilta|mita saat/],
    ['pay', /^(?:palkka|palkkaus)/],
    // "Edellytämme", "Odotamme sinulta", "Osaaminen", "Kelpoisuusehdot", "Haemme"
    [
      'requirements',
      regex()`
        edelly[td]|odotamme|odotukset|vaatimu[ks]|vaadimme|kelpoisuu|osaami|toivomme|
        ^(?:haemme|etsimme)(?: sinua| henkiloa)?|sinulla on|^(?:sina )?olet\b|kuka olet|millainen|hakijalta|taidot|
        koulutus|menesty[at]|profiili
      `,
    ],
    // "Työtehtävät", "Tehtävänkuva", "Mitä pääset tekemään"
    ['duties', /tehtava|tyonkuva|toimenkuva|vastuu|mita (?:teet|paaset|tulet)|tyossa(?:si)? (?:paaset|teet)|rooli/],
    ['other', /^(?:tyoaika|tyopaikka|sijainti|tyon? (?:sijainti|alkaminen)|muut? tiedo?t|muuta)$/],
  ],
  asks: regex()`
    ^(?:mita|kuka|miksi|millainen|sinulla|sina|me|haemme|edellytamme|odotamme|tarjoamme|eduksi|toivomme|arvostamme)\b
  `,
  cues: {
    preferred: /\beduksi\b|\bplussaa\b|\betua\b|\betuna\b|toivottavaa|ei valttamatonta|ei ole (?:pakollinen|edellytys)/,
    demand: /\b(?:edellyt\w+|vaadi\w+|odotamme|sinulla on|olet\b|osaat|hallitset|omaat|tarvitset|vahintaan)/,
    quality: regex()`
      kokemu|osaami|tutkin|koulutu|taito|taido|kyky|kykya|ajokort|lupa|patevyy|kielitai|tunte|hallin|asenne|oma-aloit|
      itsenai|vastuunt
    `,
    legal: /tietosuoja|sukupuolesta|etnise|henkilotie|rikosrekister|rikostaust/,
    benefit: /tyosuhdepyora|lounasetu|tyoterveys|kulttuurietu|liikuntaetu|loma\b|lomaraha|bonus|vakuutu/,
    employer: /^(?:me\b|meilla\b|olemme\b|tarjoamme\b|laheta|hae\b|jata\b|lisatie|kiinnostu)/,
  },
}));
