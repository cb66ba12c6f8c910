export const placeholder = null;
