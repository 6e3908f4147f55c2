/** The address that `--url` gives, without slashes at its end; ends the command when it is none that Excel would load from. */
export function siteUrl(url: string): string {
  if (/^https:\/\/[^/]/.test(url)) return url.replace(/\/+$/, '');
  console.error(`--url ${url}: give the https address under which the site will be served.`);
  process.exit(2);
}
