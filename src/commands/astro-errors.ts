/** What Astro needs of the place where its messages go. */
interface LogDestination {
  write: (event: { message: string }) => void;
}

const told: string[] = [];

/** What Astro has told as errors so far; it goes on after some, and tells others a second time when it throws them. */
export const astroErrors: readonly string[] = told;

/** Astro's logger, as its settings name it by this module: keeps the messages for who started the build. */
export default function keepErrors(): LogDestination {
  return { write: ({ message }) => told.push(message) };
}
