import HtmlWebpackPlugin from 'html-webpack-plugin';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = dirname(fileURLToPath(import.meta.url));
const { staticFiles } = await tsImport('./build/static-files.ts', import.meta.url);
const { contentSecurityPolicy } = await tsImport('./build/content-security-policy.ts', import.meta.url);

/** office.js comes from Microsoft's CDN, as the store demands; the demo serves the installed package instead. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Files that are made rather than bundled: icons, functions metadata, manifest, support page. */
class StaticFilesPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('StaticFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'StaticFiles', stage }, async () => {
        for (const [name, content] of await staticFiles(root, this.url)) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}

/** `--env url=https://…` (where the site will live), `--env out=DIR`; `OFFICE_JS_URL` replaces the CDN's office.js. */
export default (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const officeJs = process.env.OFFICE_JS_URL ?? OFFICE_JS;
  return {
    mode: production ? 'production' : 'development',
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    context: root,
    entry: { functions: './src/functions/main.ts', taskpane: './src/taskpane/main.tsx' },
    output: {
      path: env.out ? join(root, env.out) : join(root, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[fullhash:6].js',
      // Beside the page; finding that out at run time would cost the functions a few hundred bytes.
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        // What of a room's index the functions do not use stays out of their script.
        { include: join(root, 'src'), exclude: /[\\/]main\.tsx?$/, sideEffects: false },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    // One runtime and one copy of the engine for both entries: the functions run before the pane's script is even looked at.
    optimization: {
      // Shortest names for exports: the first load has a budget, which a test keeps.
      mangleExports: 'size',
      runtimeChunk: 'single',
      splitChunks: {
        cacheGroups: {
          // All that the functions need, of which the pane uses most too; in one file it compresses best.
          shared: {
            name: 'shared',
            chunks: 'initial',
            enforce: true,
            test: (module, { chunkGraph }) =>
              /[\\/]src[\\/]/.test(module.nameForCondition() ?? '') &&
              [...chunkGraph.getModuleChunks(module)].some(({ name }) => name === 'functions'),
          },
        },
      },
    },
    performance: { hints: false },
    stats: production ? 'normal' : 'errors-warnings',
    plugins: [
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
      }),
      new StaticFilesPlugin(env.url),
    ],
  };
};
