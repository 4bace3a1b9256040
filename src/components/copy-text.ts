/** Turns the buttons on that copy the text beside them, and tells in their words whether it worked. */
const shownFor = 2_000;

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button));
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const said = await write(this.querySelector('.copy-text__text')?.textContent.trim() ?? '');
    button.textContent = said;
    button.ariaLive = 'polite';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, shownFor);
  }
}

async function write(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    // Pages that were not fetched over https, and those whose reader said no, have no clipboard: the text stands beside.
    return 'Select it';
  }
}

customElements.define('copy-text', CopyText);
