/** Leads from the day that was asked for to the last day up to it on which the record changed, or says why it cannot. */
const asked = new URLSearchParams(location.search).get('day');
const answer = document.querySelector<HTMLElement>('[data-answer]');
if (asked !== null && answer) {
  const days = [...document.querySelectorAll<HTMLAnchorElement>('[data-day]')];
  const day = days.findLast(({ dataset }) => (dataset['day'] ?? '') <= asked);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked));
  if (isDay && day) location.replace(day.href);
  else
    answer.textContent = isDay
      ? `Nothing in this record was public by ${asked}.`
      : `“${asked}” is no day of the calendar; choose one of these.`;
}
