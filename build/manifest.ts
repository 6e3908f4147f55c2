/** Where the manifest in the repository points: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** The manifest for a site at `url` (https, no trailing slash) and a version `1.2.3`. */
export function manifestFor(source: string, url: string, version: string): string {
  return source
    .replaceAll(DEVELOPMENT_URL, url)
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${new URL(url).origin}</AppDomain>`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
