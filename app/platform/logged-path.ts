/** Paths whose last part is a secret: who reads the log must not be able to use it. */
const SECRET_PATHS = /^(\/(?:email|unsubscribe)\/[^/]+|\/proxy\/(?:delivery|unsubscribe))\/.+$/;

/** The path as it may stand in a log. */
export function loggedPath(path: string): string {
  return path.replace(SECRET_PATHS, "$1/…");
}
