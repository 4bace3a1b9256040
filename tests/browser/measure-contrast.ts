import type { Page } from '@playwright/test';

/** The colours of a text and of its ground, and how far they are apart. */
export interface Contrast {
  text: string;
  ground: string;
  ratio: number;
}

/**
 * Measures the contrast of texts with the nearest opaque ground behind each, also of those that are drawn, which axe
 * leaves undecided, and gives back the least. In a picture that is a page of its own, the ground is its first rectangle.
 */
export async function measureContrast(page: Page, selector: string): Promise<Contrast> {
  return page.evaluate((selector) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!context) throw new TypeError('The browser draws no canvas');
    // A canvas knows every notation of a colour.
    const channelsOf = (colour: string): number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminanceOf = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (start: Element): string => {
      for (let place: Element | null = start; place; place = place.parentElement) {
        const { backgroundColor } = getComputedStyle(place);
        if (channelsOf(backgroundColor)[3] === 255) return backgroundColor;
      }
      const drawn = document.querySelector('.figure-ground');
      return drawn ? getComputedStyle(drawn).fill : 'white';
    };
    const contrastOf = (element: Element): Contrast => {
      const { fill, color } = getComputedStyle(element);
      const text = element instanceof SVGElement ? fill : color;
      const ground = groundOf(element);
      const [lower = 0, higher = 0] = [luminanceOf(text), luminanceOf(ground)].sort((left, right) => left - right);
      return { text, ground, ratio: (higher + 0.05) / (lower + 0.05) };
    };
    const [least] = [...document.querySelectorAll(selector)]
      .map(contrastOf)
      .sort((left, right) => left.ratio - right.ratio);
    if (!least) throw new TypeError(`Nothing is at ${selector}`);
    return least;
  }, selector);
}
