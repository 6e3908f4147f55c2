import HtmlWebpackPlugin from 'html-webpack-plugin';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');

/** The host's own page. Built apart from the add-in, so that nothing of the one can slip into the other. */
export default {
  mode: 'production',
  devtool: 'source-map',
  context: root,
  entry: { page: './src/host/page/main.tsx' },
  output: {
    path: join(root, '.cache/demo/page'),
    filename: 'host/[name].js',
    chunkFilename: 'host/[name].[contenthash:8].js',
    cssFilename: 'host/[name].css',
    publicPath: '/',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
      { test: /\.css$/, type: 'css' },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  experiments: { css: true },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new HtmlWebpackPlugin({ template: './src/host/page/index.html', scriptLoading: 'defer' })],
};
