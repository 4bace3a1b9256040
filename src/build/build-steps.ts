import { performance } from 'node:perf_hooks';

/** The steps of a build, by what each is about, in milliseconds. */
export class BuildSteps {
  readonly times = new Map<string, number>();
  #begin = performance.now();
  #name: string;

  constructor(first: string) {
    this.#name = first;
  }

  /** Ends the step that goes on, and begins another. */
  next(name: string): void {
    this.end();
    this.#name = name;
  }

  end(): void {
    const now = performance.now();
    this.times.set(this.#name, (this.times.get(this.#name) ?? 0) + now - this.#begin);
    this.#begin = now;
  }
}
