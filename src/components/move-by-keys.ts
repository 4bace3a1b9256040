/**
 * Lets the arrow keys go from the field of the search through its results and back. Escape in the field clears it,
 * which `onClear` hears of; from the results it leads back to the field.
 */
export function moveByKeys(desk: HTMLElement, field: HTMLInputElement, onClear: () => void): void {
  desk.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const places = [
      field,
      ...desk.querySelectorAll<HTMLElement>('.search-result__title, .search-desk__more:not([hidden])'),
    ];
    const place = places.indexOf(target as HTMLElement);
    if (place < 0) return;
    if (key === 'Escape') {
      event.preventDefault();
      if (place === 0 && field.value !== '') {
        field.value = '';
        onClear();
      }
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    const next = step === undefined ? undefined : places[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
