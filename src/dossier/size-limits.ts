/**
 * The most bytes that a file of the content may have. Nobody reads a text of 80,000 words on one page, and Markdown
 * takes longer than in proportion to its length; a ledger of the longest records holds 30,000 addresses.
 */
export const sizeLimits = { text: 524_288, ledger: 33_554_432, picture: 20_971_520 } as const;
