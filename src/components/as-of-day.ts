/** Leads from the day that was asked for to the last day up to it on which the record changed. */
const asked = new URLSearchParams(location.search).get('day');
if (asked !== null && /^\d{4}-\d\d-\d\d$/.test(asked)) {
  const days = [...document.querySelectorAll<HTMLAnchorElement>('[data-day]')];
  const day = days.findLast(({ dataset }) => (dataset['day'] ?? '') <= asked) ?? days[0];
  if (day) location.replace(day.href);
}
