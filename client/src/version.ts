/** The version of this package; it is the version of the hub that it was made with. */
export const VERSION = '0.1.0';

/** Tells the hub's operator who asks. Browsers may send these to another origin, unlike `User-Agent`. */
export const CLIENT_HEADERS: Readonly<Record<string, string>> = {
  'apollographql-client-name': '@dti-hub/client',
  'apollographql-client-version': VERSION,
};
