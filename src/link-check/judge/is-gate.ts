const gateHost = /^(?:login|signin|accounts?|auth|sso|consent|id)\./i;
const gatePath =
  /\/(?:log-?in|sign-?in|sign-?up|register|auth|authwall|sso|oauth2?|consent|cookie-?consent|captcha|challenge|checkpoint)(?:[/.;]|$)/i;

/** Whether an address is that of a page at which readers sign in or agree to something before they go on. */
export function isGate({ hostname, pathname }: URL): boolean {
  return gateHost.test(hostname) || gatePath.test(pathname);
}
