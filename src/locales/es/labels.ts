import { part } from '../../regex.js';
import type { LabelWords } from '../labels.js';

export const labels: LabelWords = {
  place:
    'ubicacion|localizacion|zonas de trabajo|centro de trabajo|poblacion|municipio|sucursal|comuna|distrito|localidad|local|zona|lugar|ciudad|oficina',
  whose: 'tu|su|nuestr[ao]',
  where: 'donde',
  whereWork: 'trabajaras|trabajar|trabajo|estamos',
  placeOfWork: part`
    (?:ubicacion|lugar|localidad|localizacion|zona|ciudad|provincia|sede|direccion|municipio) (?:del?|de la) (?:puesto|trabajo|oferta|empleo|vacante|plaza|posicion|prestacion)
  `,
  placeWords: 'donde provincia direccion municipio',
  way: 'forma de trabajo|tipo de trabajo|lugar de trabajo|modalidad|modalidad de trabajo|modalidad de contratacion|modelo de trabajo|espacio de trabajo|ubicacion|local',
  remote: 'trabajar desde casa|trabajo desde casa|teletrabajo|trabajo remoto',
  wayPlace: 'ubicacion|local',
  posted: 'publicado el|publicada el|fecha de publicacion|publicada|publicado',
  closes:
    'inscripciones hasta|plazo de inscripcion|plazo de solicitud|plazo de presentacion|plazo de presentacion de solicitudes|fin de plazo|fecha fin de inscripcion',
  closesLoosely: 'fecha limite|fecha de cierre',
  employment:
    'horario|horario de trabajo|tipo de puesto|tipo|tipo de empleo|jornada de trabajo|contrato|contratacion|jornada|jornada laboral|tipo de contrato|tipo de contratacion|tipo de jornada|modalidad|modalidad de contratacion|modalidad de contrato',
};
