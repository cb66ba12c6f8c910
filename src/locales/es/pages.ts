import { part } from '../../regex.js';
import type { PageWords } from '../pages.js';

export const pages: PageWords = {
  button: part`
    inscribirme(?: en esta oferta)?|(?:guardar|compartir|denunciar)(?: (?:esta )?oferta)?|solicitar|aplicar|
    mostrar (?:mas|menos)
  `,
  frame: part`
    (?:ir|saltar) al contenido\b|volver a |(?:iniciar sesion|mi area|buscar ofertas)$
  `,
  way: part`
    inicio|empleos?|ofertas(?: de (?:empleo|trabajo))?|empresas?|contacto|nosotros|ayuda|(?:aceptar|rechazar)(?: todo)?
  `,
  field: 'nombre|apellidos?|telefono|enviar',
  foot: 'aviso legal|politica de (?:privacidad|cookies)',
  mail: 'de|a|para|fecha|enviado(?: el)?|asunto',
  forwarded: 'mensaje',
  otherJobs: part`
    (?:ofertas|empleos|vacantes|trabajos) (?:similares|relacionad[ao]s|recomendad[ao]s|parecid[ao]s)|
    (?:otras|mas) ofertas (?:de .{2,40}|similares)
  `,
};
