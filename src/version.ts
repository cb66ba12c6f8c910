/** The version of the program; equals package.json's, which a test checks. */
export const VERSION = '0.1.0';
