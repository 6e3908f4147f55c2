/**
 * What the pane may load: itself and office.js. `unsafe-inline` for styles alone, which Fluent writes at run time.
 * No other address can be reached, so customer data cannot leave the workbook.
 */
export function contentSecurityPolicy(officeJs: string): string {
  const office = /^https:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    `default-src 'none'`,
    `script-src 'self'${office}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${office}`,
    `frame-src 'self'${office}`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
