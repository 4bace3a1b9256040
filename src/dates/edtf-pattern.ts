const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const point = `\\d{4}(?:-${month}(?:-${day})?)?[?~%]?`;

/**
 * Regular expressions of the forms of EDTF in use, for JSON Schema, which has no word for them. They
 * tell the form alone: whether the calendar has that day is for `parsePartialDate` to say.
 */
export const edtfPatterns = {
  date: `^${point}$`,
  'date-or-interval': `^(?:${point}(?:/(?:${point}|\\.\\.))?|\\.\\./${point})$`,
  day: `^\\d{4}-${month}-${day}$`,
};
