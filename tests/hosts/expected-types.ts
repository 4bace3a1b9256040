/** A media type as it is written in `Content-Type`. */
interface ExpectedType {
  ending: RegExp;
  /** From a host that can be told. */
  told: string;
  /** From one that goes by the name of the file. */
  guessed?: string;
  /** An older name of the same. */
  former?: string;
}

/** Media types by how the names of files end, the longer endings first. */
const expectedTypes: readonly ExpectedType[] = [
  { ending: /\.html$/, told: 'text/html; charset=utf-8' },
  { ending: /^feed\.json$/, told: 'application/feed+json; charset=utf-8', guessed: 'application/json' },
  { ending: /^(feed|changes)\.xml$/, told: 'application/rss+xml; charset=utf-8', guessed: 'application/xml' },
  {
    ending: /\.csl\.json$/,
    told: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    guessed: 'application/json',
  },
  { ending: /\.json$/, told: 'application/json' },
  { ending: /\.jsonld$/, told: 'application/ld+json; charset=utf-8', guessed: 'application/ld+json' },
  { ending: /\.bib$/, told: 'application/x-bibtex; charset=utf-8', guessed: 'application/octet-stream' },
  {
    ending: /\.ris$/,
    told: 'application/x-research-info-systems; charset=utf-8',
    guessed: 'application/x-research-info-systems',
  },
  { ending: /\.xml$/, told: 'application/xml' },
  { ending: /\.svg$/, told: 'image/svg+xml' },
  { ending: /\.png$/, told: 'image/png' },
  { ending: /\.webp$/, told: 'image/webp' },
  { ending: /\.zip$/, told: 'application/zip' },
  { ending: /\.txt$/, told: 'text/plain; charset=utf-8' },
  // Its former name, which browsers take for the same (RFC 9239).
  { ending: /\.js$/, told: 'text/javascript; charset=utf-8', former: 'application/javascript' },
  { ending: /\.(pagefind|pf_\w+)$/, told: 'application/octet-stream' },
];

/** What is wrong with the media type of a file; a character set that nobody asked for may stand behind it if it is the right one. */
export function typeFaults(file: string, type: string | undefined, isTold: boolean): string[] {
  const expected = expectedTypes.find(({ ending }) => ending.test(file));
  if (!expected) return ['is of a kind whose type nobody expects'];
  const { told, guessed = told, former } = expected;
  const right = isTold ? told : guessed;
  const said = type?.toLowerCase().replace(/;\s*/, '; ') ?? 'no type';
  return [right, `${right}; charset=utf-8`, former].includes(said) ? [] : [`has the type ${said}, not ${right}`];
}
