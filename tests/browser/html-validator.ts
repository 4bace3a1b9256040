import { HtmlValidate } from 'html-validate';

/** Tells what is not valid in a page's HTML. */
export const htmlValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Ids of the templates have a full stop in them, which no id of a heading can have.
    'valid-id': ['error', { relaxed: true }],
    // The box around a wide table is no section: it is a region for those who scroll it by keys.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A page is called by what it is about; where that fits into a tab, `page-heads.spec.ts` sees to it.
    'long-title': 'off',
    // Filters act at once and are there with a script only: nothing is left to be sent.
    'wcag/h32': 'off',
  },
});
