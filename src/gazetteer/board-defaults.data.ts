/** Pay marks that boards write into headers where nothing was stated, as they are written. */
export const BOARD_DEFAULTS: readonly string[] = ['65k-95k USD', '$174,000/yr - $235,000/yr'];
