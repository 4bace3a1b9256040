/** Turns the theme switch on: it names the theme that a press brings, and remembers it. */
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function otherTheme(): 'light' | 'dark' {
  const theme = root.dataset['theme'] ?? (systemDark.matches ? 'dark' : 'light');
  return theme === 'dark' ? 'light' : 'dark';
}

function showChoice(): void {
  if (!button) return;
  const theme = otherTheme();
  button.textContent = theme === 'dark' ? 'Dark theme' : 'Light theme';
  button.hidden = false;
}

button?.addEventListener('click', () => {
  const theme = otherTheme();
  root.dataset['theme'] = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be closed to the page; the choice then lasts as long as the page.
  }
  showChoice();
});
systemDark.addEventListener('change', showChoice);
showChoice();
