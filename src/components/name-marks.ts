/** Shows below a figure the name of the mark that is pointed at or has the focus. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-figure]')) {
  const line = figure.querySelector('[data-mark-name]');
  const show = ({ target }: Event): void => {
    const name = (target as Element).closest('.figure-mark')?.querySelector('title')?.textContent;
    if (line && name) line.textContent = name;
  };
  figure.addEventListener('focusin', show);
  figure.addEventListener('pointerover', show);
}
