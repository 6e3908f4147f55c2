import webpack from 'webpack';
import config from '../webpack.config.js';

export interface SiteOptions {
  /** Folder below the project's root. */
  readonly out: string;
  readonly mode: 'production' | 'development';
  /** Where the site will live; without it the development server. */
  readonly url?: string;
}

/** Builds the add-in with the project's webpack configuration. `summary` is webpack's own text. */
export function buildSite(options: SiteOptions): Promise<{ readonly ok: boolean; readonly summary: string }> {
  const { mode, ...env } = options;
  return new Promise((resolve, reject) => {
    webpack(config(env, { mode }) as webpack.Configuration, (error, stats) => {
      if (error || !stats) return reject(error ?? new Error('webpack gave no answer'));
      const summary = stats.toString({ preset: stats.hasErrors() ? 'errors-warnings' : 'summary' });
      return resolve({ ok: !stats.hasErrors(), summary });
    });
  });
}
