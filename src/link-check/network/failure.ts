/** Why there is no answer. */
export type FailureKind =
  /** The name of the host is not known: nobody has it, or has it any more. */
  | 'no-host'
  /** No answer came for a reason that may pass: a resolver, a line, a server that is down. */
  | 'no-answer'
  | 'timeout'
  | 'tls'
  /** What came is no HTTP, or a redirect that leads nowhere. */
  | 'nonsense'
  /** The address is one that may not be asked. */
  | 'refused'
  /** The check was stopped. */
  | 'stopped';

/** A request without an answer. */
export interface Failure {
  failure: FailureKind;
  /** What the address does, in words that go on after it. */
  detail: string;
}

const tlsCode = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/;

/** What an error of node's network modules means. */
export function failureOf(error: unknown, hostname: string): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND') return { failure: 'no-host', detail: `has no host: \`${hostname}\` is not known` };
  if (tlsCode.test(code)) return { failure: 'tls', detail: `has no secure connection (${code})` };
  if (code.startsWith('HPE_')) return { failure: 'nonsense', detail: `answers in what is no HTTP (${code})` };
  return { failure: 'no-answer', detail: `gives no answer (${code || message})` };
}
