/** The media types of what a build writes, by the endings of the names; what is not among them is `application/octet-stream`. */
export const mediaTypes = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js'],
  'text/plain': ['txt'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/zip': ['zip'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/gif': ['gif'],
} satisfies Record<string, string[]>;

/** Those of them that are text, and so worth compressing. */
export const textTypes = Object.keys(mediaTypes).filter((type) => /^text\/|json$|xml$/.test(type));
