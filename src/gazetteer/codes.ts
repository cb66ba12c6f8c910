/** Codes that stand behind towns in their own country: provinces of Italy, states of Brazil. */
const CODES: Readonly<Record<string, string>> = {
  BR: ' AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO ',
  IT: ' AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV ',
};

/** Whether two capitals are the code of a division of that country where they stand behind one of its towns. */
export const isDivisionCode = (country: string, code: string): boolean =>
  CODES[country]?.includes(` ${code} `) ?? false;
